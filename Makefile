# OrderHub. `make` or `make help` lists what there is.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run test build dev format bench clean

maven := tools/maven -B -ntp
app := web-ui/target/quarkus-app/quarkus-run.jar
sources := $(shell find pom.xml .mvn */pom.xml */src/main -type f 2>/dev/null)

# Serial GC has the smallest memory; see bench/README.md for figures.
JAVA_OPTIONS ?= -XX:+UseSerialGC -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(app) ## Build what is missing and serve http://localhost:8080 on the embedded PostgreSQL in ./data
	@java_home=$$(tools/java-home) && exec "$$java_home/bin/java" $(JAVA_OPTIONS) -jar $(app)

test: ## Run every test: unit, contract, REST, architecture, browser
	@tools/chromium
	@$(maven) verify

build: $(app) ## Build the app without running tests

dev: ## Serve with live reload: change a file, reload the page
	@tools/maven --at-least 3.9 -B -ntp compile quarkus:dev -pl web-ui -am

format: ## Format every Java file
	@$(maven) -q spotless:apply

bench: $(app) ## Measure against what PostgreSQL alone does; takes up to 5 minutes
	@bench/run

clean: ## Remove everything that was built; keeps ./data
	@rm -rf target */target

$(app): $(sources)
	@echo "Building OrderHub"
	@$(maven) -q package -DskipTests
	@touch $@
