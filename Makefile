# OrderHub. `make` or `make help` lists what there is.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run test build dev format bench bench-webhooks crash chaos mail-crash large-files clean

maven := tools/maven -B -ntp
app := web-ui/target/quarkus-app/quarkus-run.jar
cache := web-ui/target/quarkus-app/app.aot
sources := $(shell find pom.xml .mvn */pom.xml */src/main -type f 2>/dev/null)

# Serial GC has the smallest memory. What a bulk has under way fits the survivors of the young
# generation: else it is taken for old, and the heap grows to its end. It may, for bodies of 1 MiB.
# What compilers leave behind goes back to the system: 20 MiB.
JAVA_OPTIONS ?= -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xms64m -Xmn40m -XX:SurvivorRatio=3 -Xmx512m \
  -XX:TrimNativeHeapInterval=30000 --enable-native-access=ALL-UNNAMED
# Each thread that asks the C library for memory has it set some aside; few such pools save 15 MiB.
export MALLOC_ARENA_MAX ?= 2
run_options = $(JAVA_OPTIONS) $$(test ! -f $(cache) || echo -XX:AOTCache=$(cache) -Xlog:aot*=error)

help: ## List these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(cache) ## Build what is missing and serve http://localhost:8080 on the embedded PostgreSQL in ./data
	@java_home=$$(tools/java-home) && exec "$$java_home/bin/java" $(run_options) -jar $(app)

test: ## Run every test: unit, contract, REST, architecture, browser
	@tools/chromium
	@$(maven) verify

build: $(app) ## Build the app without running tests

dev: ## Serve with live reload: change a file, reload the page
	@tools/maven --at-least 3.9 -B -ntp test-compile quarkus:dev -pl web-ui -am

format: ## Format every Java file
	@$(maven) -q spotless:apply

bench: $(cache) ## Measure against what PostgreSQL alone does; takes about 6 minutes
	@JAVA_OPTIONS="$(run_options)" bench/run

bench-webhooks: $(cache) ## Measure delays, throughput and fairness of webhooks; takes about 5 minutes
	@JAVA_OPTIONS="$(run_options)" bench/webhooks/run

crash: $(cache) ## Kill the app 20 times while orders come in, and count what it kept; about 3 minutes
	@JAVA_OPTIONS="$(run_options)" tools/faults/crash $(KILLS) $(SEED)

chaos: $(cache) ## Kill, stop and crash two processes and their database while webhooks fail; about 7 minutes
	@JAVA_OPTIONS="$(run_options)" tools/faults/chaos

mail-crash: $(cache) ## Kill the process that sends e-mails 20 times, and count what came; about 6 minutes
	@JAVA_OPTIONS="$(run_options)" tools/faults/mail-crash $(KILLS) $(SEED)

large-files: $(app) ## Send files of 25 MiB into a heap of 128 MiB, and compare what comes out
	@tools/faults/large-files

clean: ## Remove everything that was built; keeps ./data
	@rm -rf target */target

$(app): $(sources)
	@echo "Building OrderHub"
	@$(maven) -q package -DskipTests
	@touch $@

$(cache): $(app)
	@JAVA_OPTIONS="$(JAVA_OPTIONS)" tools/aot-cache
