# SPDX-License-Identifier: Apache-2.0
# Everything a person or a machine does with this repository. `make help` lists it.

.DEFAULT_GOAL := help
.PHONY: help run test fuzz score gate mutants build format record docs clean

help: ## List what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | \
	  while IFS="$$(printf '\t')" read -r name text; do printf '  make %-8s %s\n' "$$name" "$$text"; done

run: ## Install what is missing, build, load the sample and serve it on 127.0.0.1
	@Scripts/install run
	@Scripts/run

test: ## Install what is missing and run every check and test, cheapest first
	@Scripts/install test
	@Scripts/check

fuzz: ## Invent broken input for each entry point, SECONDS=60 each
	@Scripts/install run
	@Scripts/fuzz --seconds $(or $(SECONDS),60)

score: ## Score the reading against marked reports; fails below the kept thresholds
	@Scripts/install run
	@Scripts/score

gate: ## Fails where work got dearer, hostile text takes more than its length, or rules have untested code
	@Scripts/install test
	@Scripts/check-instructions
	@Scripts/check-linear
	@Scripts/coverage

mutants: ## Change one operator or constant at a time: fails where too few are noticed; COUNT=100 each
	@Scripts/install test
	@Scripts/mutants --count $(or $(COUNT),100)

build: ## Build the release program: .build/release/duixian
	@Scripts/install run
	@Scripts/build

format: ## Put every Swift file into the house's format
	swift format format --in-place --recursive Sources Tests Snippets Fuzz

record: ## Write every snapshot anew; look at the difference before you commit it
	swift build --build-tests
	-RECORD_SNAPSHOTS=1 swift test --skip-build --disable-xctest --quiet
	Scripts/generate-man
	Scripts/generate-readme
	git status --short

docs: ## Build the documentation of the library products
	Scripts/check-docs

clean: ## Remove what was built
	rm -rf .build .build-fuzz
