"""The C file of an export: constants, memory, call lists and the functions around them."""

from __future__ import annotations

from ..ops.control import CONTROL as FIELDS
from .c_unit import Unit, address, call_text, comment, native_type, place, size_of, value_type
from .kernels import C_TYPES
from .listing import layers
from .program import Role, TensorEntry

BYTES_PER_LINE = 16


def source(unit: Unit, kernels: str) -> str:
    """The text; `kernels` is what comes first: #includes, or the kernels themselves."""
    parts = [_top(unit), kernels, _memory(unit), *_lists(unit), *_plumbing(unit), _init(unit),
             _predict(unit), *_learn(unit), *_access(unit), *_storage(unit)]
    return "\n\n".join(part.strip("\n") for part in parts if part) + "\n"


def _top(unit: Unit) -> str:
    return (f"/* {unit.name}, {unit.about}.  {unit.name}.h says how to use it. */\n"
            f'#include "{unit.name}.h"')


def _memory(unit: Unit) -> str:
    """The three memories, and macros that make pointers into them."""
    n, m, program = unit.name, unit.macro, unit.program
    parts = [f"#define {m}_ALIGNED __attribute__((aligned(8)))"]
    for name, data in (("constants", program.const), ("first", program.init)):
        if data:
            parts.append(f"static const uint8_t {n}_{name}[{len(data)}] {m}_ALIGNED "
                         f"{m}_PLACE_CONST = {{\n{_bytes(data)}\n}};")
    for name, size in (("state", program.state_bytes), ("arena", program.arena_bytes)):
        if size:
            parts.append(f"static uint8_t {n}_{name}_memory[{size}] {m}_ALIGNED "
                         f"{m}_PLACE_{name.upper()};")
    parts.append("\n".join([
        f"#define CONST(type, at) ((const type *)(const void *)({n}_constants + (at)))",
        f"#define STATE(type, at) ((type *)(void *)({n}_state_memory + (at)))",
        f"#define ARENA(type, at) ((type *)(void *)({n}_arena_memory + (at)))"]))
    return "\n\n".join(parts)


def _bytes(data: bytes) -> str:
    rows = (data[at: at + BYTES_PER_LINE] for at in range(0, len(data), BYTES_PER_LINE))
    return "\n".join("    " + " ".join(f"0x{byte:02x}," for byte in row) for row in rows)


def _lists(unit: Unit) -> list[str]:
    """A function per call list."""
    texts = []
    for name, calls in unit.program.lists.items():
        lines, layer = [], None
        for call, now in zip(calls, layers(unit.program, name), strict=True):
            if now != layer:
                lines.append(f"    /* {comment(now)} */" if now else "")
                layer = now
            lines.append(call_text(call, unit.kernels[call.kernel_id]))
        body = "\n".join(lines).strip("\n")
        times = unit.program.passes.get(name, 1)
        if times > 1:
            inner = "\n".join(f"    {line}".rstrip() for line in body.split("\n"))
            body = f"    for (int32_t pass = 0; pass < {times}; pass++) {{\n{inner}\n    }}"
        texts.append(f"void {unit.name}_run_{name}(void)\n{{\n{body}\n}}")
    return texts


def _plumbing(unit: Unit) -> list[str]:
    """Bring a sample in."""
    x = unit.input
    return [f"static void {unit.name}_put_input(const {value_type(x)} *x)\n{{\n"
            f"    {C_TYPES[x.dtype]} *to = {place(x)};\n"
            f"{_copy_in(x, 'x', unit.macro + '_INPUTS')}\n}}"]


def _copy_in(entry: TensorEntry, name: str, count: str) -> str:
    value = f"et_f16_round({name}[i])" if entry.dtype == "f16" else f"{name}[i]"
    return f"    for (int32_t i = 0; i < {count}; i++) {{\n        to[i] = {value};\n    }}"


def _init(unit: Unit) -> str:
    n, program = unit.name, unit.program
    lines, start = [], len(program.init)
    if not program.state_bytes:
        lines.append("    /* no state: nothing is trained */")
    if start:
        lines.append(f"    for (uint32_t i = 0; i < {start}u; i++) {{\n"
                     f"        {n}_state_memory[i] = {n}_first[i];\n    }}")
    if start < program.state_bytes:
        lines.append(f"    for (uint32_t i = {start}u; i < {unit.macro}_STATE_BYTES; i++) {{\n"
                     f"        {n}_state_memory[i] = 0;\n    }}")
    return f"void {n}_init(void)\n{{\n" + "\n".join(lines) + "\n}"


def predict_signature(unit: Unit) -> str:
    result = "int32_t" if unit.labels else "void"       # a class
    return (f"{result} {unit.name}_predict(const {value_type(unit.input)} x[{unit.macro}_INPUTS], "
            f"{value_type(unit.output)} *y)")


def _predict(unit: Unit) -> str:
    n, out = unit.name, unit.output
    got = "et_f16_load(&from[i])" if out.dtype == "f16" else "from[i]"
    declared = f"    const {C_TYPES[out.dtype]} *from = {place(out)};"
    run = f"    {n}_put_input(x);\n    {n}_run_infer();\n{declared}"
    head = predict_signature(unit)
    loop = f"    for (int32_t i = 0; i < {unit.macro}_OUTPUTS; i++) {{\n"
    if not unit.labels:
        return f"{head}\n{{\n{run}\n{loop}        y[i] = {got};\n    }}\n}}"
    return (f"{head}\n{{\n{run}\n    {value_type(out)} largest = 0;\n"
            f"    int32_t class_ = 0;\n{loop}        const {value_type(out)} value = {got};\n"
            "        if (i == 0 || value > largest) {\n            largest = value;\n"
            "            class_ = i;\n        }\n        if (y != 0) {\n            y[i] = value;\n"
            "        }\n    }\n    return class_;\n}")


def learn_signature(unit: Unit) -> str:
    target = unit.tensor(Role.TARGET)
    second = ("int32_t label" if unit.labels else
              f"const {value_type(target)} target[{unit.macro}_OUTPUTS]")
    result = "float" if unit.tensor(Role.LOSS) else "void"
    return (f"{result} {unit.name}_learn(const {value_type(unit.input)} x[{unit.macro}_INPUTS], "
            f"{second})")


def _learn(unit: Unit) -> list[str]:
    if unit.learn_list is None:
        return []
    n, target, loss = unit.name, unit.tensor(Role.TARGET), unit.tensor(Role.LOSS)
    lines = [f"    {n}_put_input(x);"]
    if unit.labels:
        lines.append(f"    *{place(target)} = label;")
    else:
        lines.append(f"    {C_TYPES[target.dtype]} *to = {place(target)};")
        lines.append(_copy_in(target, "target", str(size_of(target))))
    lines.append(f"    {n}_run_{unit.learn_list}();")
    if loss:
        lines.append(f"    const float loss = *{place(loss)};")
    texts = []
    if unit.sums:
        samples = _samples(unit)
        texts.append(f"int32_t {n}_update(void)\n{{\n    const int32_t samples = {samples};\n"
                     f"    if (samples > 0) {{\n        {n}_run_update();\n    }}\n"
                     "    return samples;\n}")
        lines.append(f"    if ({samples} >= {unit.macro}_BATCH) {{\n        {n}_run_update();\n"
                     "    }")
    if loss:
        lines.append("    return loss;")
    return [*texts, f"{learn_signature(unit)}\n{{\n" + "\n".join(lines) + "\n}"]


def _samples(unit: Unit) -> str:
    counters = unit.tensor(Role.COUNTERS)
    at = counters.offset + 4 * (FIELDS["samples"] - FIELDS["skipped"])
    return "*" + address(counters.memory, at, "int32_t")


def _access(unit: Unit) -> list[str]:
    """Functions that read or give one tensor."""
    n = unit.name
    texts = [f"{native_type(unit.input)} *{n}_input(void)\n{{\n"
             f"    return {place(unit.input)};\n}}"]
    step, hyper = unit.tensor(Role.STEP), unit.tensor(Role.HYPER)
    counters = unit.tensor(Role.COUNTERS)
    if step:
        texts.append(f"int32_t {n}_steps(void)\n{{\n    return *{place(step)};\n}}")
    if counters:
        texts.append(f"{n}_counts {n}_counters(void)\n{{\n"
                     f"    const int32_t *at = {place(counters)};\n"
                     f"    const {n}_counts counts = {{at[0], at[1], at[2]}};\n"
                     "    return counts;\n}")
    if hyper:
        texts.append(f"float *{n}_hyper(void)\n{{\n    return {place(hyper)};\n}}")
    if unit.program.state_bytes:
        texts.append(f"void *{n}_state(void)\n{{\n    return {n}_state_memory;\n}}")
    return texts


def _storage(unit: Unit) -> list[str]:
    if not unit.program.state_bytes:
        return []
    n, m = unit.name, unit.macro
    what = f"{n}_state_memory, {m}_STATE_BYTES, {m}_PROGRAM_ID"
    return [f"int {n}_save(const et_storage *storage)\n{{\n"
            f"    return et_save(storage, {what});\n}}",
            f"int {n}_restore(const et_storage *storage)\n{{\n"
            f"    const int restored = et_restore(storage, {what});\n"
            f"    if (!restored) {{\n        {n}_init();\n    }}\n    return restored;\n}}"]
