.DEFAULT_GOAL := help
.PHONY: help build test lint format run screenshots check

help: ## List what can be made
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-12s %s\n", $$1, $$2 }'

build: ## Build the program (debug)
	swift build --product siklus

test: ## Run the Swift tests on SQLite and on a PostgreSQL of their own
	bin/with-postgres swift test

lint: ## Complain about format and style
	swift format lint --strict --recursive Sources Tests Package.swift

format: ## Put the format right in place
	swift format --in-place --recursive Sources Tests Package.swift

run: ## Build and serve the sample bank and restaurant
	bin/demo

screenshots: build ## Take a picture of every page into .screenshots, with playwright and chromium
	@bash -c 'source bin/lib/house.bash && need_packages chromium python3-venv && need_python_packages playwright axe-playwright-python && exec python3 Tests/Scripts/_screenshots.py'

check: ## Everything that CI runs
	.ci/run
