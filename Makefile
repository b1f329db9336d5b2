# Everything that is installed goes into .venv, web/node_modules and their like; what was downloaded is kept in the
# caches of uv, pip and npm. Only `make test` may install something elsewhere: a browser (see .ci/chromium).

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
TOOLS := .venv/deploy
LOCKS := gateway story illustrator library local

export PATH := $(CURDIR)/$(BIN):$(PATH)
export UV_NO_PROGRESS ?= 1
export npm_config_update_notifier ?= false

# Where the home directory cannot be written to, what is downloaded is kept here.
ifneq ($(shell test -w "$(HOME)" && echo writable),writable)
export UV_CACHE_DIR ?= $(CURDIR)/var/cache/uv
export PIP_CACHE_DIR ?= $(CURDIR)/var/cache/pip
export npm_config_cache ?= $(CURDIR)/var/cache/npm
endif

WEB_SOURCES := $(shell find web -type f -not -path 'web/node_modules/*' -not -path 'web/dist/*' 2>/dev/null)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

.PHONY: help
help: ## Show what can be made
	@sed -n 's/^\([a-z][a-z-]*\):.*## /\1|/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "  make %-13s %s\n", $$1, $$2 }'

.PHONY: run
run: $(BIN)/.run web/dist/.built ## Install what is needed and start Storymaker (STORYMAKER_DATA, STORYMAKER_PORT)
	@exec $(BIN)/storymaker up

.PHONY: test
test: test-web test-python ## Install what the tests need and run all of them

.PHONY: test-python
test-python: $(BIN)/.dev $(TOOLS)/.installed web/dist/.built tests/mock_models/node_modules/.installed
	chromium=$$(.ci/chromium) && CHROMIUM="$$chromium" $(BIN)/pytest $(PYTEST_ARGS)

.PHONY: test-web
test-web: web/node_modules/.installed
	cd web && npm test

CHECKS := check-format check-lint check-types check-boundaries check-tales check-drift check-web check-deploy

.PHONY: check $(CHECKS)
check: $(CHECKS) ## Formatting, lint, types, import boundaries, tales, drift of what is generated

check-format: $(BIN)/.dev
	$(BIN)/ruff format --check --quiet --output-format concise .

check-lint: $(BIN)/.dev
	$(BIN)/ruff check --output-format concise .

check-types: $(BIN)/.dev
	$(BIN)/mypy

check-boundaries: $(BIN)/.dev
	$(BIN)/lint-imports

check-tales: $(BIN)/.dev
	$(BIN)/storymaker tales check

check-drift: $(BIN)/.dev web/node_modules/.installed
	$(BIN)/python -m contracts.asyncapi --check
	mkdir -p var && $(BIN)/python -m services.gateway openapi var/openapi.json && cmp var/openapi.json web/openapi.json
	cd web && npm run --silent types:check

check-web: web/node_modules/.installed
	cd web && npm run --silent lint
	cd web && npm run --silent format:check
	cd web && npm run --silent typecheck

check-deploy: $(BIN)/.dev $(TOOLS)/.installed
	$(BIN)/python -m deploy.environment --check
	$(TOOLS)/bin/hadolint deploy/Dockerfile
	$(TOOLS)/bin/check-jsonschema --quiet --builtin-schema vendor.compose-spec compose.yaml
	$(foreach overlay,$(OVERLAYS),$(call check-overlay,$(overlay),var/deploy/$(overlay)) &&) true
	$(TOOLS)/bin/checkov --config-file deploy/kubernetes/checkov.yaml --file deploy/Dockerfile $(OVERLAYS:%=var/deploy/%/all.yaml)

OVERLAYS := local production

define check-overlay
$(BIN)/python -m deploy.manifests $(1) $(2) && \
$(TOOLS)/bin/kubernetes-validate --strict --quiet $(2)/kubernetes.yaml && \
$(TOOLS)/bin/check-jsonschema --quiet --schemafile deploy/kubernetes/scaledobject.schema.json $(2)/scaledobject-*.yaml
endef

.PHONY: format
format: $(BIN)/.dev web/node_modules/.installed ## Put all sources into their form
	$(BIN)/ruff check --fix --exit-zero --quiet .
	$(BIN)/ruff format .
	cd web && npm run format

.PHONY: generate
generate: $(BIN)/.dev web/node_modules/.installed ## Write anew what is generated: descriptions of events and API, types of the client
	$(BIN)/python -m contracts.asyncapi
	$(BIN)/python -m services.gateway openapi web/openapi.json
	$(BIN)/python -m deploy.environment
	cd web && npm run types

.PHONY: variety
variety: $(BIN)/.dev ## Measure how much of a book of the built-in storyteller a family has read before
	@$(BIN)/python -m services.story.builtin.checking.variety

.PHONY: bench
bench: $(BIN)/.dev ## Run the benches; each prints a table (one of them: make bench BENCH=gateway)
	@$(BIN)/python -m tests.bench $(BENCH)

.PHONY: books
books: $(BIN)/.dev ## Tell and paint two dozen whole books without any service, as contact sheets with their words, in var/books
	@$(BIN)/python -m tests.bench.books var/books

.PHONY: understanding
understanding: $(BIN)/.dev ## Read descriptions as families type them, and print how well they are understood
	@$(BIN)/python -m tests.understanding.report

.PHONY: bench-web
bench-web: $(BIN)/.dev web/dist/.built tests/bench/lighthouse/node_modules/.installed ## Measure the web client in a real browser
	@chromium=$$(.ci/chromium) && CHROMIUM="$$chromium" $(BIN)/python -m tests.bench web

.PHONY: screenshots
screenshots: $(BIN)/.dev web/dist/.built tests/mock_models/node_modules/.installed ## Take the pictures of every screen anew
	chromium=$$(.ci/chromium) && CHROMIUM="$$chromium" $(BIN)/python -m tests.browser docs/screens

.PHONY: pictures
pictures: $(BIN)/.dev ## Have the built-in painter paint the sheets of docs/pictures anew
	$(BIN)/python -m services.illustrator.builtin.sheets.contact_sheet docs/pictures
	$(BIN)/python -m services.illustrator.builtin.sheets.body_sheet docs/pictures/bodies.jpg
	$(BIN)/python -m services.illustrator.builtin.sheets.people_sheet docs/pictures

.PHONY: hooks
hooks: $(BIN)/.dev ## Have the fast checks run before every commit
	$(BIN)/pre-commit install

.PHONY: lock
lock: $(BIN)/.uv ## Choose versions anew and write them down with their hashes
	$(BIN)/uv pip compile requirements/bootstrap.in $(LOCK_ARGS) -o requirements/bootstrap.lock
	$(BIN)/uv pip compile requirements/deploy.in $(LOCK_ARGS) -o requirements/deploy.lock
	$(BIN)/uv pip compile pyproject.toml --extra dev $(LOCK_ARGS) -o requirements/dev.lock
	for name in $(LOCKS); do \
	  $(BIN)/uv pip compile pyproject.toml --extra $$name -c requirements/dev.lock $(LOCK_ARGS) \
	    -o requirements/$$name.lock || exit 1; \
	done

LOCK_ARGS := --universal --generate-hashes --no-emit-index-url --no-annotate --custom-compile-command "make lock" -q

.PHONY: clean
clean: ## Remove what was installed and built; books and pictures stay where they are
	rm -rf .venv web/node_modules tests/mock_models/node_modules tests/bench/lighthouse/node_modules web/dist .make test-results .pytest_cache .mypy_cache .ruff_cache .hypothesis

# Each of the stamps below is written last: an installation that was interrupted is done again.

$(BIN)/.uv: requirements/bootstrap.lock
	@[ -n "$(PYTHON)" ] || { echo "Storymaker needs Python 3.11 or newer (Debian: apt install python3-venv)."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Storymaker needs Python 3.11 or newer.")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bootstrap.lock
	@touch $@

# What is installed for development is also what it takes to run.
$(BIN)/.run: $(BIN)/.uv requirements/local.lock pyproject.toml
	@if [ $(BIN)/.dev -nt requirements/dev.lock ]; then echo "Installed for development already."; else \
	  echo "Installing what Storymaker needs ..." && rm -f $(BIN)/.dev && $(call install,local); fi
	@touch $@

$(BIN)/.dev: $(BIN)/.uv requirements/dev.lock pyproject.toml
	@echo "Installing what development needs ..."
	@$(call install,dev)
	@touch $@

# Checkers of what is deployed, apart from the rest: they bring a hundred packages that nothing else needs.
$(TOOLS)/.installed: $(BIN)/.uv requirements/deploy.lock
	@echo "Installing what checks of the deployment need ..."
	@$(BIN)/uv venv --quiet --clear --python $(BIN)/python $(TOOLS)
	@$(BIN)/uv pip sync --quiet --python $(TOOLS)/bin/python --require-hashes requirements/deploy.lock
	@touch $@

define install
$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes requirements/$(1).lock && \
$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
endef

web/node_modules/.installed: web/package.json web/package-lock.json | $(BIN)/.node
	@echo "Installing what the web client needs ..."
	@cd web && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

tests/mock_models/node_modules/.installed: tests/mock_models/package.json tests/mock_models/package-lock.json $(BIN)/.dev
	@echo "Installing the stand-in for a model server ..."
	@cd tests/mock_models && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

tests/bench/lighthouse/node_modules/.installed: tests/bench/lighthouse/package.json tests/bench/lighthouse/package-lock.json $(BIN)/.dev
	@echo "Installing what looks at the web client ..."
	@cd tests/bench/lighthouse && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

# Node comes with either of the two installations.
.PHONY: $(BIN)/.node
$(BIN)/.node:
	@if [ ! $(BIN)/.dev -nt requirements/dev.lock ]; then $(MAKE) --no-print-directory $(BIN)/.run; fi

web/dist/.built: web/node_modules/.installed $(WEB_SOURCES)
	@echo "Building the web client ..."
	@cd web && npm run --silent build -- --logLevel warn
	@touch $@
