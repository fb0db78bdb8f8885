# Vignette. `make run` and `make test` set up what is missing by themselves; see README.md.

export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
export PYRIGHT_PYTHON_GLOBAL_NODE := 0

BIN := .venv/bin
BENCHMARK := ../shared/benchmark
HARMLESS := ../shared/data/corpora

.DEFAULT_GOAL := help
.PHONY: help run test check ready bench reliability benchmark peers media screenshots train translations wheel package audit release clean

help: ## what there is
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

run: ## start Vignette; with no display, run the main job offscreen and leave pictures in build/demo/
	@sh packaging/start.sh

test: check ## lint, types, import contracts, then every test
	@sh packaging/suite.sh

check: ready ## lint, types and import contracts alone
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	@$(BIN)/mypy & mypy=$$!; $(BIN)/lint-imports --no-logo & contracts=$$!; $(BIN)/pyright; pyright=$$?; \
	wait $$mypy && wait $$contracts && exit $$pyright

ready: ## set up what is missing, and stop there
	@sh packaging/bootstrap.sh suite

bench: ready ## measure start, counter, store, guard, the window's loop and keys, a newcomer's way; writes tests/reports/
	@status=0; sh packaging/with_keyring.sh $(BIN)/python packaging/bench.py || status=$$?; \
	sh packaging/with_keyring.sh $(BIN)/python packaging/bench_window.py || status=$$?; \
	$(BIN)/python packaging/newcomer.py || status=$$?; exit $$status

reliability: ready ## kills by chance and at each point, damaged logs, small disks, 10,000 schedules of faults, two programs on one store, half a gigabyte uploaded, 100,000 old posts, a screen reader without rest, a canary looked for, the .deb built, installed, used and removed in a clean Debian
	$(BIN)/python packaging/compare_counts.py
	@nice -n 5 $(BIN)/python -m pytest -q -n auto --dist worksteal -m hypothesis --hypothesis-profile long
	@sh packaging/with_keyring.sh $(BIN)/python packaging/crash_runs.py --runs 1000
	@nice -n 5 $(BIN)/python packaging/kill_points.py
	@nice -n 5 sh packaging/with_keyring.sh $(BIN)/python packaging/kill_points.py --at-the-keyring --system-keyring --report tests/reports/kill_points_keyring.json
	@sh packaging/with_keyring.sh $(BIN)/python packaging/bench_window.py --hour
	@nice -n 5 $(BIN)/python packaging/damages.py
	@nice -n 5 $(BIN)/python packaging/storms.py
	@nice -n 5 $(BIN)/python packaging/two_programs.py
	@nice -n 5 $(BIN)/python packaging/uploads.py
	@nice -n 5 sh packaging/with_keyring.sh $(BIN)/python packaging/bench_archive.py
	@nice -n 5 $(BIN)/python packaging/restless.py
	@nice -n 5 $(BIN)/python packaging/canary.py
	@nice -n 5 sh packaging/package.sh
	@nice -n 5 sh packaging/try_package.sh build/debian || [ $$? = 77 ]

benchmark: ready ## score the guard on a set of labelled drafts: BENCHMARK=folder with dev.jsonl and score.py
	@test -f $(BENCHMARK)/dev.jsonl || { echo "Vignette: no labelled drafts at $(BENCHMARK)/dev.jsonl" >&2; exit 66; }
	@mkdir -p build
	@$(BIN)/python models/evaluate.py $(BENCHMARK)/dev.jsonl >build/answers.jsonl
	@$(BIN)/python $(BENCHMARK)/score.py $(BENCHMARK)/dev.jsonl build/answers.jsonl
	@for set in models/corpus/unseen/*.annotated.jsonl; do echo "== $$set"; \
		$(BIN)/python models/read_corpus.py $$set >build/unseen.jsonl; \
		$(BIN)/python models/evaluate.py build/unseen.jsonl >build/answers.jsonl; \
		$(BIN)/python $(BENCHMARK)/score.py build/unseen.jsonl build/answers.jsonl | sed -n 6,14p; done
	@$(BIN)/python models/evaluate_disguises.py $(BENCHMARK)/dev.jsonl
	@$(BIN)/python models/evaluate_suggestions.py $(BENCHMARK)/dev.jsonl
	@test ! -d "$(HARMLESS)" || $(BIN)/python models/evaluate_silence.py $(HARMLESS)/healthnews*.jsonl $(HARMLESS)/medqa*.jsonl

peers: ready ## score other detectors side by side with the guard on the same drafts: BENCHMARK=folder
	@sh models/peers.sh $(BENCHMARK)

media: ready ## measure pictures: details found, alarms, codes, time, 10,000 damaged files
	@nice -n 5 $(BIN)/python packaging/bench_media.py

screenshots: ready ## pictures of every screen in three themes and two text sizes into build/looks/; SPEAK=de in a language
	@nice -n 5 $(BIN)/python packaging/looks_all.py --language "$(SPEAK)"
	@nice -n 5 $(BIN)/python -m pytest -q tests/looks

train: ready ## train the guard's network and fit its weights from models/corpus; about an hour, goes on where it stopped
	@sh models/train.sh

translations: ready ## take what the window says into resources/translations/*.ts; make the .qm files from them
	$(BIN)/python packaging/translations.py

package: ready ## build what is installed: wheel, frozen program, .deb, .rpm, tarball, sums; into dist/
	@sh packaging/package.sh

audit: ready ## known weaknesses: bandit over the program, advisories about what it stands on
	@$(BIN)/python packaging/audit.py

release: ready ## what stands in the way of a release; VERSION=1.2.3 REALLY=--really runs and writes everything
	@$(BIN)/python packaging/release.py $(VERSION) $(REALLY) $(if $(SKIP),--skip "$(SKIP)") $(if $(MISSED),--missed "$(MISSED)")

wheel: ready ## build the wheel into dist/
	$(BIN)/python -m build --wheel --no-isolation --outdir dist

clean: ## remove what was built; .venv stays
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find composer tests packaging models -name __pycache__ -type d -prune -exec rm -rf {} +
