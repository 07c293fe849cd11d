"""What comes with an export to build and try it: CMakeLists.txt, a toolchain file, an example."""

from __future__ import annotations

from collections.abc import Sequence

from ..boards import Board
from .c_unit import Unit, value_type

CMAKE = """\
# {name}: a static library, and an example for machines with an operating system.
#
#   cmake -S . -B build && cmake --build build && build/{name}_example
#   cmake -S . -B build --toolchain toolchain-BOARD.cmake    # if exported with --board
#
# In your own project: add_subdirectory(this), target_link_libraries(firmware {name}).
cmake_minimum_required(VERSION 3.20)
project({name} LANGUAGES C)

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo) # -O2; MinSizeRel is -Os: a third less code, half as fast
endif()

add_library({name} STATIC {name}.c
{sources})
target_include_directories({name} PUBLIC . edgetrain)
# What keeps the bits: -ffp-contract=off, and never -ffast-math.
target_compile_options({name} PRIVATE -std=c99 -ffp-contract=off -fno-math-errno
  -fno-trapping-math -fno-strict-aliasing -ffunction-sections -fdata-sections
  -Wall -Wextra -Wconversion -Wmissing-prototypes)
{flags}
if(UNIX)
  target_link_libraries({name} PUBLIC m) # fmaf, where the CPU has no such instruction
endif()

file(STRINGS main.c ours REGEX [["{name}[.]h"]]) # not if the folder's first program is another
if(ours AND NOT CMAKE_CROSSCOMPILING)
  add_executable({name}_example main.c)
  target_link_libraries({name}_example PRIVATE {name})
  if(NOT APPLE)
    target_link_options({name}_example PRIVATE -Wl,--gc-sections) # drops the kernels not called
  endif()
endif()
"""
FOLDER_FLAGS = """\
set_source_files_properties({sources}
  PROPERTIES COMPILE_OPTIONS "${{ET_FLAGS_{folder}}}")
"""
TOOLCHAIN = """\
# The compiler of {title}: zig, from 'pip install ziglang'.
find_program(ET_ZIG NAMES zig python-zig REQUIRED)
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR {isa})
set(CMAKE_C_COMPILER "${{ET_ZIG}};cc")
set(CMAKE_C_COMPILER_ID Clang)
set(CMAKE_C_COMPILER_ID_RUN TRUE)
set(CMAKE_C_COMPILER_FORCED TRUE)
add_compile_options({options})
add_link_options({options})
{flags}
"""


def cmake(unit: Unit, sources: Sequence[str]) -> str:
    """CMakeLists.txt; `sources` are the kernel files, edgetrain/FOLDER/FILE.c."""
    folders: dict[str, list[str]] = {}
    for path in sources:
        folders.setdefault(path.split("/")[1], []).append(path)
    flags = [FOLDER_FLAGS.format(folder=folder, sources=" ".join(files))
             for folder, files in folders.items()]
    return CMAKE.format(name=unit.name, flags="".join(flags).rstrip(),
                        sources="\n".join(f"  {path}" for path in sources))


def toolchain(board: Board) -> str:
    """A CMake toolchain file for a board."""
    flags = [f'set(ET_FLAGS_{folder} "{";".join(board.kernel_options(folder))}")'
             for folder in board.kernels]
    options = " ".join((*board.options, "-ffreestanding"))
    return TOOLCHAIN.format(title=board.name, isa=board.isa, options=options,
                            flags="\n".join(flags))


EXAMPLE_TOP = """\
/* {name} on made-up samples.  This file is yours: a later export leaves it alone. */
#include <stdint.h>
#include <stdio.h>

#include "{name}.h"

enum {{ SAMPLES = 40, PASSES = 4 }};

"""
LABELS = """\
/* Sample `number` and its label.  Here your sensor is read; made up, it is noise around levels that
 * depend on the label. */
static int32_t read_sample(uint32_t number, {x} x[{m}_INPUTS])
{{
    const int32_t label = (int32_t)(number % {m}_OUTPUTS);
    uint32_t noise = number * 2654435761u + 1u;
    for (int32_t i = 0; i < {m}_INPUTS; i++) {{
        noise = noise * 1664525u + 1013904223u;
        x[i] = ({x})((i + label) % {m}_OUTPUTS == 0) + ({x})(noise >> 24) / ({x})256;
    }}
    return label;
}}
"""
VALUES = """\
/* Sample `number` and the values wanted.  Here your sensors are read; made up, the values follow
 * the mean of x. */
static void read_sample(uint32_t number, {x} x[{m}_INPUTS], float target[{m}_OUTPUTS])
{{
    uint32_t noise = number * 2654435761u + 1u;
    float sum = 0.0f;
    for (int32_t i = 0; i < {m}_INPUTS; i++) {{
        noise = noise * 1664525u + 1013904223u;
        x[i] = ({x})(noise >> 24) / ({x})256;
        sum += (float)x[i];
    }}
    for (int32_t i = 0; i < {m}_OUTPUTS; i++) {{
        target[i] = sum / (float){m}_INPUTS;
    }}
}}
"""
MAIN_LABELS = """\
int main(void)
{{
    static {x} x[{m}_INPUTS];
    int32_t right = 0;
    {n}_init(); /* or {n}_restore(): go on with what was saved */
{learn}    for (uint32_t i = 0; i < SAMPLES; i++) {{
        const int32_t label = read_sample(i, x);
        right += {n}_predict(x, 0) == label;
    }}
    printf("%d of %d right\\n", (int)right, (int)SAMPLES);
    return 0;
}}
"""
LEARN_LABELS = """\
    for (int32_t pass = 0; pass < PASSES; pass++) {{
        float loss = 0.0f;
        for (uint32_t i = 0; i < SAMPLES; i++) {{
            const int32_t label = read_sample(i, x);
            loss += {n}_learn(x, label);
        }}
{update}        printf("pass %d: mean loss %f, %d updates\\n", (int)pass + 1,
               (double)(loss / (float)SAMPLES), (int){n}_steps());
    }}
"""
MAIN_VALUES = """\
int main(void)
{{
    static {x} x[{m}_INPUTS];
    float target[{m}_OUTPUTS];
    {y} y[{m}_OUTPUTS];
    {n}_init(); /* or {n}_restore(): go on with what was saved */
{learn}    read_sample(0, x, target);
    {n}_predict(x, y);
    printf("predicted %f, wanted %f\\n", (double)y[0], (double)target[0]);
    return 0;
}}
"""
LEARN_VALUES = (LEARN_LABELS
                .replace("const int32_t label = read_sample(i, x);", "read_sample(i, x, target);")
                .replace("(x, label)", "(x, target)"))


def example(unit: Unit) -> str:
    """main.c: learn a few samples and predict."""
    x, y = value_type(unit.input), value_type(unit.output)
    update = "" if not unit.sums else f"        {unit.name}_update(); /* the last, short batch */\n"
    words = dict(name=unit.name, n=unit.name, m=unit.macro, x=x, y=y, update=update)
    sample, main, learn = ((LABELS, MAIN_LABELS, LEARN_LABELS) if unit.labels else
                           (VALUES, MAIN_VALUES, LEARN_VALUES))
    loop = learn.format(**words) if unit.learn_list else ""
    return EXAMPLE_TOP.format(**words) + sample.format(**words) + "\n" + main.format(
        **words, learn=loop)
