# Thin on purpose: every verb calls scripts/. None asks a question.

.PHONY: help demo test thorough build lint bench docs

help:
	@echo 'make demo    build for release, invent a force and serve it at 127.0.0.1:8080'
	@echo 'make test    every check and every test but the long ones; .ci/run is this and nothing else'
	@echo 'make thorough the long tests, after make test: fuzzing, torture, isolation, attacks, every page in a browser'
	@echo 'make build   release build to .build/release/heed'
	@echo 'make lint    formatter, imports, structure, engines as Embedded Swift, the table of ASVS'
	@echo 'make bench   the benchmarks, each beside its peers'
	@echo 'make docs    the reference of the engines, to .build/docs'

demo:
	@scripts/set-up
	@scripts/demo

test:
	@scripts/set-up
	@scripts/lint
	@scripts/test

thorough:
	@scripts/set-up
	@scripts/test-thorough

build:
	@scripts/set-up
	@scripts/build

lint:
	@scripts/set-up
	@scripts/lint

bench:
	@scripts/set-up
	@scripts/bench

docs:
	@scripts/set-up
	@scripts/docs
