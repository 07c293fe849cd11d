"""The header of an export: all that the user's firmware sees of a program."""

from __future__ import annotations

from ..ops.control import HYPER
from ..plan.layout import STATE
from .c_source import learn_signature, predict_signature
from .c_unit import Unit, comment, native_type, shape_text, size_of, value_type
from .program import Role


def header(unit: Unit, storage: str) -> str:
    """The text; `storage` declares et_storage, or includes what does."""
    m = unit.macro
    parts = [_top(unit), f"#ifndef {m}_H\n#define {m}_H", f"#include <stdint.h>\n\n{storage}",
             '#ifdef __cplusplus\nextern "C" {\n#endif', _sizes(unit), _placement(unit),
             _main_functions(unit), _access(unit), _storage(unit), _list_functions(unit),
             "#ifdef __cplusplus\n}\n#endif\n\n#endif"]
    return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"


def _top(unit: Unit) -> str:
    n = unit.name
    uses = [("init();", "once, before anything else")]
    if unit.learn_list:
        uses.append((f"learn(x, {'label' if unit.labels else 'target'});",
                     "for every sample to learn from"))
    uses.append(("predict(x, y);", "gives the class" if unit.labels else "gives the values in y"))
    wide = max(len(call) for call, _ in uses) + 2
    lines = [f"{n}: a neural network that this device can run"
             + (" and train." if unit.learn_list else "."), unit.about, "",
             *(f"    {n}_{call:<{wide}}{what}" for call, what in uses), "",
             "Nothing here allocates memory or does I/O.  Call it from one thread, not from "
             "interrupts: what",
             "it works on is static memory, which the PLACE macros below can put elsewhere."]
    return "/* " + "\n".join(f" * {line}".rstrip() for line in lines)[3:] + " */"


def _paragraph(text: str) -> str:
    """A comment of one paragraph, in lines of up to 98 columns."""
    lines, line = [], "/*"
    for word in text.split():
        if len(line) + 1 + len(word) > 95:
            lines.append(line)
            line = " *"
        line += " " + word
    return "\n".join([*lines, line + " */"])


def _sizes(unit: Unit) -> str:
    program, x, y = unit.program, unit.input, unit.output
    rows = [("INPUTS", f"{size_of(x)}",
             f"{value_type(x)} {shape_text(x)}: one sample, in the sensor's units"),
            ("OUTPUTS", f"{size_of(y)}", f"{value_type(y)} {shape_text(y)}: "
             + ("a score per class, before the softmax" if unit.labels else "values"))]
    if unit.learn_list:
        rows.append(("BATCH", f"{unit.batch}", "samples per update of the weights"))
    rows += [("CONST_BYTES", f"{program.stored_bytes}u",
              "flash: frozen weights, and what the state starts from"),
             ("STATE_BYTES", f"{program.state_bytes}u", "RAM: weights, optimizer, counters"),
             ("ARENA_BYTES", f"{program.arena_bytes}u", "RAM: needed only while a function runs"),
             ("PROGRAM_ID", f"0x{program.id:08x}u", "of the .etp file")]
    lines = [f"#define {unit.macro}_{name} {value} /* {text} */" for name, value, text in rows]
    classes = [comment(name) for name in program.meta.get("classes", [])]
    if unit.labels and classes:
        named = ", ".join(f"{i} {name}" for i, name in enumerate(classes))
        lines += ["", _paragraph(f"Classes: {named}.")]
    return "\n".join(lines)


def _placement(unit: Unit) -> str:
    m, program = unit.macro, unit.program
    lines = [_paragraph('Where memory goes, such as __attribute__((section(".dtcm"))): defined on '
                        f"the command line, or in a header of yours, -D{m}_CONFIG='\"memory.h\"'"),
             f"#ifdef {m}_CONFIG\n#include {m}_CONFIG\n#endif"]
    for name, size in (("CONST", program.stored_bytes), ("STATE", program.state_bytes),
                       ("ARENA", program.arena_bytes)):
        if size:
            lines.append(f"#ifndef {m}_PLACE_{name}\n#define {m}_PLACE_{name}\n#endif")
    return "\n".join(lines)


def _main_functions(unit: Unit) -> str:
    n, m = unit.name, unit.macro
    texts = ["/* The state as it was compiled; what was learned since is forgotten. */\n"
             f"void {n}_init(void);"]
    if unit.learn_list:
        texts.append(_learn_comment(unit) + f"\n{learn_signature(unit)};")
    if unit.sums:
        texts.append(_paragraph(
            "Update the weights from a batch that is not full, as at the end of a session. Gives "
            "how many samples there were; with none, nothing happens.")
            + f"\nint32_t {n}_update(void);")
    texts.append(_paragraph(
        f"The class of x: that of the largest score, the first of equal ones. y[{m}_OUTPUTS] gets "
        "the scores; it may be a null pointer." if unit.labels else
        f"The values for x go to y[{m}_OUTPUTS].") + f"\n{predict_signature(unit)};")
    return "\n\n".join(texts)


def _learn_comment(unit: Unit) -> str:
    m = unit.macro
    text = "Learn from one sample; " + (
        f"label is 0 .. {m}_OUTPUTS - 1." if unit.labels else "target holds the values wanted.")
    if unit.sums:
        text += f" Every {m}_BATCH samples the weights are updated."
    if unit.tensor(Role.LOSS):
        text += " Gives the loss of the sample before it was learned."
    if unit.labels:
        text += " With any other label the loss is NaN and the update is skipped" + (
            ", that of the whole batch." if unit.sums else ".")
    return _paragraph(text)


def _access(unit: Unit) -> str:
    """Functions that read or give one tensor."""
    n = unit.name
    texts = []
    if unit.tensor(Role.STEP):
        texts.append(f"/* Updates of the weights so far. */\nint32_t {n}_steps(void);")
    if unit.tensor(Role.COUNTERS):
        texts.append(
            "/* Signs of numeric overflow: lower the learning rate or the loss scale. */\n"
            "typedef struct {\n"
            "    int32_t skipped; /* updates left out: the signal held inf or NaN */\n"
            "    int32_t kept;    /* weights that kept their value: the new one was inf or NaN */\n"
            "    int32_t samples; /* learned from since the last update */\n"
            f"}} {n}_counts;\n{n}_counts {n}_counters(void);")
    if unit.tensor(Role.HYPER):
        names = ",\n".join(f"    {unit.macro}_{name.upper()}" for name in HYPER)
        texts.append(_paragraph(f"{n}_hyper()[{unit.macro}_LR] is the learning rate, and so on; "
                                "may be written between calls.")
                     + f"\nenum {{\n{names}\n}};\nfloat *{n}_hyper(void);")
    if unit.program.state_bytes:
        texts.append(_state_comment(unit) + f"\nvoid *{n}_state(void);")
    return "\n\n".join(texts)


def _state_comment(unit: Unit) -> str:
    """The table of what lies where in the state."""
    rows = sorted((t.offset, f"{t.dtype} {shape_text(t)}", comment(t.name))
                  for t in unit.program.tensors if t.memory == STATE)
    wide = max((len(kind) for _, kind, _ in rows), default=0)
    lines = [f" All that a restart must not lose, {unit.macro}_STATE_BYTES bytes.", "",
             "       byte", *(f"   {at:>8}  {kind:<{wide}}  {name}" for at, kind, name in rows)]
    return "/*" + "\n *".join(lines) + " */"


def _storage(unit: Unit) -> str:
    if not unit.program.state_bytes:
        return ""
    n, m = unit.name, unit.macro
    text = (f"Keep the state in two slots of {m}_SAVE_BYTES, in storage that you provide "
            "(et_storage): the power may fail at any moment. save gives 1 once the state is stored "
            "and read back. restore, called instead of init, gives 1 for the newest whole save; if "
            "there is none, it does what init does and gives 0. A save of another program counts "
            "as none.")
    return (f"{_paragraph(text)}\n#define {m}_SAVE_BYTES ({m}_STATE_BYTES + 16u)\n"
            f"int {n}_save(const et_storage *storage);\n"
            f"int {n}_restore(const et_storage *storage);")


def _list_functions(unit: Unit) -> str:
    n, x = unit.name, unit.input
    values = "values, the bits of an f16 each," if x.dtype == "f16" else "values"
    lists = "\n".join(f"void {n}_run_{name}(void);" for name in unit.program.lists)
    return (_paragraph(f"Without a copy: write {unit.macro}_INPUTS {values} here before every run "
                       "of a list, which overwrites them.")
            + f"\n{native_type(x)} *{n}_input(void);\n\n"
            + _paragraph("The call lists of the program, each as one function; those above call "
                         "them.") + f"\n{lists}")
