# Two commands do all the set-up on a fresh machine with Python 3.11 or later:
#   make run    environment, install, repair of samples/, before and after shown
#   make test   environment, install, the whole test suite with lint and types
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed

.PHONY: run test lint types unit laws crashes browser chaos fuzz spark bench bench-archive bench-service serve update-samples docs clean

run: $(INSTALLED)
	@echo; echo "==== samples/in_the_wild-like/bridge-opening.txt, before"; echo
	@cat samples/in_the_wild-like/bridge-opening.txt
	@echo; echo "==== after"; echo
	@$(BIN)/normalizer fix samples/in_the_wild-like/bridge-opening.txt
	@echo; echo "==== why"; echo
	@$(BIN)/normalizer explain samples/in_the_wild-like/bridge-opening.txt
	@echo; echo "==== all samples, as a diff"; echo
	@$(BIN)/normalizer fix --diff samples/in_the_wild-like

test: lint types unit

lint: $(INSTALLED)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports

types: $(INSTALLED)
	$(BIN)/mypy

unit: $(INSTALLED)
	$(BIN)/pytest -n auto

# The laws on 10,000 examples each: some minutes.
laws: $(INSTALLED)
	HYPOTHESIS_PROFILE=long $(BIN)/pytest -n auto tests/test_laws.py tests/test_edit.py tests/test_mojibake.py

# Kills processes at 200 random moments for each format: about a quarter of an hour.
crashes: $(INSTALLED)
	KILLS=200 $(BIN)/pytest -k "killed" tests/test_archive.py tests/test_tables.py tests/test_crawls.py

# The page in a real browser, which is installed where apt-get can do so. Pictures of the page go to
# the folder SCREENSHOTS, if one is named.
browser: $(INSTALLED)
	$(BIN)/python -m pip install --quiet --editable ".[dev,browser]"
	command -v chromium || command -v google-chrome || apt-get install --yes --no-install-recommends chromium || true
	$(BIN)/pytest tests/test_browser.py

# 64 clients for a minute, while a process of the service is killed every two seconds.
chaos: $(INSTALLED)
	CLIENTS=64 SECONDS=60 $(BIN)/pytest -s tests/test_service_chaos.py

# 1,000 made-up requests to each route of the service, held to its OpenAPI document: ten minutes.
fuzz: $(INSTALLED)
	$(BIN)/python -m pip install --quiet --editable ".[fuzz]"
	$(BIN)/python -m tests.fuzz

# The service on this machine, at http://127.0.0.1:8000/.
serve: $(INSTALLED)
	$(BIN)/normalizer serve

# On a local Spark, which needs Java and is large to install.
spark: $(INSTALLED)
	$(BIN)/python -m pip install --quiet --editable ".[dev,spark]"
	$(BIN)/pytest tests/test_spark.py

# Ratios to ftfy.fix_text in one run, growth with length, hostile repeats.
bench: $(INSTALLED)
	$(BIN)/python -m benchmarks

# Archives: throughput, workers, memory. Minutes, and some gigabytes of disk.
bench-archive: $(INSTALLED)
	$(BIN)/python -m benchmarks archive

# The service: beside an echo on the same server, and bulk beside the library. Needs wrk.
bench-service: $(INSTALLED)
	$(BIN)/python -m benchmarks service

update-samples: $(INSTALLED)
	$(BIN)/pytest tests/test_samples.py --update-samples

# The rule table of the README and docs/rules.md, made from the rules.
docs: $(INSTALLED)
	$(BIN)/python docs/generate.py

$(INSTALLED): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "normalizer needs Python 3.11 or later.")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable ".[dev]"
	touch $(INSTALLED)

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
