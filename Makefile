# Baqylau. `make run` opens the program, `make test` proves it; both install what is missing and may be repeated.
# Every path is relative, so a checkout may lie in a folder with spaces and Kazakh letters.
PYTHON ?= python3
VENV := .venv/bin/python
export PYTHONUTF8 = 1

.PHONY: run test check format lint types setup setup-run bench torture pictures package mutants lock clean

run: setup-run
	@$(VENV) packaging/run.py

test: setup
	@$(VENV) -m pytest -n auto

check: setup
	@$(VENV) -m ruff format --check .
	@$(VENV) -m ruff check .
	@$(VENV) -m mypy
	@$(VENV) packaging/rules_coverage.py
	@$(VENV) -m pytest -n auto

format: setup
	@$(VENV) -m ruff format .
	@$(VENV) -m ruff check --fix .

setup:
	@$(PYTHON) packaging/install.py --dev

setup-run:
	@$(PYTHON) packaging/install.py

# Locked requirements carry hashes, not addresses.
lock: setup
	@$(VENV) packaging/lock.py

clean:
	@rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis

# Benchmarks stand apart from tests. Peers are installed for it alone.
bench:
	@$(PYTHON) packaging/install.py --dev --bench
	@for file in packaging/bench/*_bench.py; do $(VENV) "$$file" || exit 1; done

# Pictures of every screen and form, from invented demonstration data.
pictures: setup
	@$(VENV) packaging/pictures.py
	@$(VENV) packaging/contact_sheet.py

# Crashes, damage and tampering at full size; needs strace. The figures are kept in build/torture.jsonl.
torture: setup
	@mkdir -p build
	@BAQYLAU_TORTURE_REPORT="$$PWD/build/torture.jsonl" $(VENV) -m pytest -n auto -o faulthandler_timeout=0 -m torture

package:
	@$(PYTHON) packaging/install.py --dev --package
	@$(VENV) packaging/package.py

# Changes one thing at a time in app/rules and expects a test to notice; long.
mutants: setup
	@$(VENV) packaging/mutants.py
