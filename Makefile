# The few words a developer needs.  `make demo` and `make test` need nothing to be set up before.
.PHONY: demo test test-host setup lint format clean distclean
export PYTHON

PYTEST = .venv/bin/python -m pytest -n auto --maxprocesses 4 --dist worksteal -rs $(PYTEST_ARGS)

C_FILES = git ls-files -co --exclude-standard 'csrc/*.[ch]' 'firmware/*.[ch]' \
	':!csrc/include/et_kernels.h' ':!csrc/kernels/table_*.c' ':!csrc/kernels/ref/forms.h'

demo: setup
	.venv/bin/edgetrain demo

test test-host: export EDGETRAIN_STRICT = 1

test: setup
	$(PYTEST)

test-host:                      # no simulator, nor what is slow: under two minutes
	@tools/setup.sh --no-qemu
	$(PYTEST) -m "not emu and not board and not fuzz and not slow"

setup:
	@tools/setup.sh

lint:
	@tools/setup.sh --no-qemu
	.venv/bin/ruff check .
	.venv/bin/codespell
	$(C_FILES) | xargs .venv/bin/clang-format --dry-run --Werror

format:
	@tools/setup.sh --no-qemu
	-.venv/bin/ruff check --quiet --fix .
	$(C_FILES) | xargs .venv/bin/clang-format -i

clean:
	rm -rf build dist .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +

distclean: clean
	rm -rf .venv
