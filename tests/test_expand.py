"""Expanding kernel families: what our include pattern needs, and refusal of what it does not."""

from __future__ import annotations

import re

import pytest

from edgetrain import paths
from edgetrain.errors import CompilerBug
from edgetrain.export.expand import expand
from edgetrain.export.families import definitions, sources
from edgetrain.export.kernels import all_kernels

HEADER = "#ifndef ET_SMALL_H\n#define ET_SMALL_H\n#include <stdint.h>\n#define ET_KEPT 1\n#endif\n"
FAMILY = """\
/* The file. */
#ifndef et_t
#define ET_SELF "add.c"
#include "et_small.h"

/* once only */
static int helper(int x)
{
    return x;
}

#include "twice.h"
#else
#define SUM(a, b) \\
    ((a) +        \\
     (b))

typedef struct {
    et_t value;
} NAME(box);

enum { MANY = 3, /* a comment, with { in it */ FEW };
static const int NAME(unused_table)[MANY] = {1, 2};

#if ET_KEPT /* for the compiler */
static int NAME(kept)(void) { return 1; }
#else
static int NAME(kept)(void) { return 2; }
#endif

/* Adds. */
__attribute__((unused)) static et_t NAME(sum)(et_t a, et_t b)
{
    return SUM(a, SUM(b, MANY)); /* "NAME(x)" stays */
}

void NAME(add)(const et_t *a, NAME(box) *y)
{
    const char *text = "NAME(add) } ;";
    y->value = NAME(sum)(a[0], helper(ET_KEPT));
    (void)text;
}

void NAME(other)(void)
{
}
#undef SUM
#endif
"""
TWICE = """\
#define JOIN(op, tag) et_##op##_##tag##__ref
#define FOR(op, tag) JOIN(op, tag)
#define NAME(op) FOR(op, ET_TAG)
#define et_t float
#define ET_TAG f32
#include ET_SELF
#undef et_t
#undef ET_TAG
#define et_t double
#define ET_TAG f64
#include ET_SELF
#undef et_t
#undef ET_TAG
"""


@pytest.fixture
def csrc(tmp_path):
    (tmp_path / "include").mkdir()
    (tmp_path / "kernels/ref").mkdir(parents=True)
    (tmp_path / "include/et_small.h").write_text(HEADER)
    (tmp_path / "kernels/ref/twice.h").write_text(TWICE)
    (tmp_path / "kernels/ref/add.c").write_text(FAMILY)
    return tmp_path


def test_a_family_is_written_once_per_type(csrc):
    found = expand(csrc / "kernels/ref/add.c", csrc)
    assert [p.name for p in found.files] == ["add.c", "twice.h"]
    assert [p.name for p in found.headers] == ["et_small.h"]
    assert found.system == ["<stdint.h>"]
    assert found.text.count("static int helper(int x)") == 1
    assert "void et_add_f32__ref(const float *a, et_box_f32__ref *y)" in found.text
    assert "void et_add_f64__ref(const double *a, et_box_f64__ref *y)" in found.text
    assert "return ((a) +\n     (((b) +\n     (MANY)))); /* \"NAME(x)\" stays */" in found.text
    assert '"NAME(add) } ;"' in found.text and "ET_KEPT)" in found.text
    assert found.text.count("#if ET_KEPT") == found.text.count("#endif") == 2
    assert not re.search(r"#\s*(define|undef|include)|\bet_t\b", found.text)


def test_only_what_is_needed_is_picked(csrc):
    picked = "\n".join(item.text for item in definitions(["et_add_f64__ref"], csrc))
    assert [name for name in ("helper(int x)", "et_box_f64", "et_sum_f64", "enum {", "/* Adds. */")
            if name not in picked] == []
    assert [name for name in ("f32__ref(const", "et_other", "unused_table", "/* The file")
            if name in picked] == []
    assert picked.index("typedef") < picked.index("et_sum_f64__ref(double") < picked.index(
        "void et_add_f64__ref")
    assert list(sources(["et_other_f32__ref"], csrc)) == [csrc / "kernels/ref/add.c"]


@pytest.mark.parametrize("line, message", [
    ("#ifdef et_t\n#elif 1\n#endif", "cannot expand #elif 1"),
    ("#if defined(ET_TAG)\n#endif", r"cannot expand #if defined\(ET_TAG\)"),
    ("#if ET_KEPT\n#define LATE 1\n#endif", "a macro defined under a condition: LATE 1"),
    ("#define TEXT(x) #x", "cannot expand TEXT"),
    ("#define ANY(...) 1", "cannot expand ANY"),
    ("int half(void) {", "ends in the middle of a definition"),
])
def test_what_the_pattern_does_not_have_is_refused(csrc, line, message):
    (csrc / "kernels/ref/bad.c").write_text(line + "\n")
    with pytest.raises(CompilerBug, match=message):
        definitions(["et_add_f32__ref"], csrc)


def test_a_name_with_two_meanings_is_refused(csrc):
    (csrc / "kernels/ref/more.c").write_text(
        "static int helper(int x) { return x + 1; }\n"
        "void et_more__ref(void);\nvoid et_more__ref(void) { (void)helper(1); }\n")
    with pytest.raises(CompilerBug, match="define helper, differently"):
        definitions(["et_add_f32__ref", "et_more__ref"], csrc)


def test_a_kernel_without_a_file_is_a_bug(csrc):
    with pytest.raises(CompilerBug, match="no file of csrc/kernels defines et_gone__ref"):
        sources(["et_gone__ref"], csrc)


@pytest.mark.parametrize("kernel", list(all_kernels()), ids=lambda k: k.symbol)
def test_every_kernel_is_found_and_comes_with_its_comment_only(kernel):
    (item,) = [item for item in definitions([kernel.symbol], paths.DATA / "csrc")
               if kernel.symbol in item.names]
    plain = re.sub(r"/\*.*?\*/", "", item.text, flags=re.DOTALL)
    assert plain.lstrip().startswith(f"void {kernel.symbol}(")
