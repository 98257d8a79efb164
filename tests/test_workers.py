"""Children that hang, eat memory or die harm nobody else, and none outlives its parent."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from normalizer.errors import (
    BadRecordError,
    PoolBusyError,
    PoolClosedError,
    TaskCrashError,
    TaskMemoryError,
    TaskTimeoutError,
    WorkerError,
)
from normalizer.workers import Limits, Pool, in_order
from tests import tasks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parent.parent
LIMITS = Limits(seconds=0.5, grace=0.5, memory=128 << 20)

Words = Pool["Sequence[str]", "list[str]"]


@pytest.fixture(scope="module")
def pool() -> Iterator[Words]:
    with Pool(tasks.start, 1, LIMITS) as one:
        yield one


def _is_alive(pid: int) -> bool:
    """Whether there is such a process that is not merely waiting to be buried."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text("ascii").rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


def _all_gone(pids: Sequence[int], within: float = 10) -> bool:
    until = time.monotonic() + within
    while time.monotonic() < until:
        if not any(_is_alive(pid) for pid in pids):
            return True
        time.sleep(0.02)
    return False


def test_a_task_is_done_in_another_process(pool: Words) -> None:
    assert pool.run(["a", "b"]) == ["A", "B"]
    assert pool.run(["pid x"]) == [str(pool.processes()[0])]
    assert pool.processes()[0] != os.getpid()


@pytest.mark.parametrize("word", ["sleep 30", "loop x", "catch x"])
def test_a_step_that_takes_too_long_is_ended_and_the_process_lives_on(
    pool: Words, word: str
) -> None:
    before = pool.run(["pid x"])
    with pytest.raises(TaskTimeoutError, match=r"longer than 0\.5 s") as raised:
        pool.run(["a", "b", word, "c"])
    assert raised.value.step == 2
    assert pool.run(["pid x"]) == before


def test_a_step_that_hears_no_alarm_is_ended_with_its_process(pool: Words) -> None:
    before = pool.run(["pid x"])
    began = time.monotonic()
    with pytest.raises(TaskTimeoutError, match="longer than 1 s") as raised:
        pool.run(["a", "hold 30"])
    assert time.monotonic() - began < 10
    assert raised.value.step == 1
    assert pool.run(["pid x"]) != before


def test_each_step_has_its_own_time(pool: Words) -> None:
    assert pool.run(["sleep 0.3"] * 4) == ["SLEEP 0.3"] * 4


def test_a_task_may_have_less_time_than_others(pool: Words) -> None:
    began = time.monotonic()
    with pytest.raises(TaskTimeoutError):
        pool.run(["sleep 30"], seconds=0.05)
    assert time.monotonic() - began < 0.45


def test_a_step_that_wants_too_much_memory_is_ended(pool: Words) -> None:
    assert pool.run(["eat 16"]) == [str(16 << 20)]
    with pytest.raises(TaskMemoryError) as raised:
        pool.run(["a", "eat 4096"])
    assert raised.value.step == 1
    assert pool.run(["eat 16"]) == [str(16 << 20)]


@pytest.mark.parametrize(
    ("word", "told"), [("die SIGKILL", "SIGKILL"), ("die SIGSEGV", "SIGSEGV"), ("exit 3", "code 3")]
)
def test_a_process_that_dies_is_replaced(pool: Words, word: str, told: str) -> None:
    with pytest.raises(TaskCrashError, match=told) as raised:
        pool.run(["a", word])
    assert raised.value.step == 1
    assert pool.run(["a"]) == ["A"]


def test_an_idle_process_that_is_killed_is_replaced(pool: Words) -> None:
    pool.warm_up()
    os.kill(pool.processes()[0], signal.SIGKILL)
    with pytest.raises(TaskCrashError) as raised:
        pool.run(["a"])
    assert raised.value.step == -1
    assert pool.run(["a"]) == ["A"]


def test_errors_come_back_as_they_are_or_named(pool: Words) -> None:
    with pytest.raises(BadRecordError) as ours:
        pool.run(["raise ours"])
    assert (ours.value.reason, ours.value.detail) == ("wrong type", "'text' is a number.")
    with pytest.raises(WorkerError, match="ZeroDivisionError: by nought") as theirs:
        pool.run(["a", "raise theirs"])
    assert theirs.value.step == 1


def test_what_a_child_prints_does_not_reach_standard_output(
    pool: Words, capfd: pytest.CaptureFixture[str]
) -> None:
    pool.run(["print x"])
    assert capfd.readouterr().out == ""


def test_a_pool_whose_work_cannot_start_says_why() -> None:
    with (
        Pool(tasks.broken_start, 1, LIMITS) as broken,
        pytest.raises(WorkerError, match="could not start: ValueError: there is no word list"),
    ):
        broken.run(["a"])


def test_a_child_that_dies_at_the_start_is_started_again(tmp_path: Path) -> None:
    with Pool(tasks.dying(tmp_path / "died"), 1, LIMITS) as unlucky:
        assert unlucky.run(["a"]) == ["A"]
    with (
        Pool(tasks.dies_always, 1, LIMITS) as hopeless,
        pytest.raises(WorkerError, match="died 10 times"),
    ):
        hopeless.run(["a"])


def test_answers_come_in_the_order_of_the_tasks() -> None:
    with Pool(tasks.start, 2, LIMITS) as two:
        words = [[f"sleep {0.1 * (number % 3 == 0)}", str(number)] for number in range(12)]
        done = list(in_order(two.run, words, threads=2, ahead=4))
    assert [task for task, _ in done] == words
    assert [answer[1] for _, answer in done] == [str(number) for number in range(12)]


def test_tasks_are_not_read_far_ahead_of_the_answers() -> None:
    read = 0

    def counted() -> Iterator[Sequence[str]]:
        nonlocal read
        for number in range(50):
            read += 1
            yield [str(number)]

    with Pool(tasks.start, 1, LIMITS) as one:
        for number, _ in enumerate(in_order(one.run, counted(), threads=1, ahead=4)):
            assert read <= number + 4


def test_threads_share_a_pool_and_one_can_be_told_that_it_is_full(pool: Words) -> None:
    pool.warm_up()
    thread = threading.Thread(target=pool.run, args=(["sleep 0.4"],))
    thread.start()
    time.sleep(0.1)
    with pytest.raises(PoolBusyError):
        pool.run(["a"], wait=0.05)
    assert pool.run(["a"], wait=10) == ["A"]
    thread.join()


def test_closing_ends_the_children_and_whoever_waits_for_them() -> None:
    ends: list[type[BaseException]] = []

    def waits() -> None:
        try:
            two.run(["sleep 30"])
        except PoolClosedError as error:
            ends.append(type(error))

    two = Pool(tasks.start, 2, Limits(seconds=60))
    two.warm_up()
    pids = two.processes()
    thread = threading.Thread(target=waits)
    thread.start()
    time.sleep(0.2)
    two.close()
    thread.join(10)
    assert ends == [PoolClosedError]
    assert not any(_is_alive(pid) for pid in pids)
    with pytest.raises(PoolClosedError):
        two.run(["a"])


PARENT = """
import sys, threading
from normalizer.workers import Limits, Pool
from tests import tasks
pool = Pool(tasks.start, 3, Limits(seconds=300))
pool.warm_up()
for word in ("hold 300", "loop x"):  # and one that is idle
    threading.Thread(target=pool.run, args=([word],), daemon=True).start()
print(*pool.processes(), flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_no_child_outlives_a_parent_that_is_killed(how: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PARENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as parent:
        assert parent.stdout is not None
        pids = [int(pid) for pid in parent.stdout.readline().split()]
        time.sleep(0.3)
        assert len(pids) == 3
        assert all(_is_alive(pid) for pid in pids)
        parent.send_signal(how)
        parent.wait(10)
        assert _all_gone(pids)


def test_a_pool_leaves_no_open_files_behind() -> None:
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - as it is
    with Pool(tasks.start, 2, LIMITS) as two:
        two.warm_up()
        with pytest.raises(TaskCrashError):
            two.run(["exit 1"])
        two.run(["a"])
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208


def test_a_pool_can_warm_up_those_that_are_taken_first() -> None:
    with Pool(tasks.start, 3, LIMITS) as three:
        three.warm_up(1)
        [first] = three.processes()
        assert three.run(["pid x"]) == [str(first)]
        assert three.processes() == (first,)


def test_no_task_waits_for_a_child_to_start_while_another_runs(tmp_path: Path) -> None:
    with Pool(tasks.slow_to_start(tmp_path / "started"), 2, Limits(seconds=60)) as two:
        two.warm_up(1)
        [first] = two.processes()
        with ThreadPoolExecutor(2) as threads:
            busy = threads.submit(two.run, ["sleep 0.5"])
            while two._idle.qsize() == two.count:
                time.sleep(0.01)
            assert two.run(["pid x"]) == [str(first)]
            assert busy.result() == ["SLEEP 0.5"]


def test_no_task_waits_for_a_dead_child_while_another_is_free() -> None:
    with Pool(tasks.start, 2, LIMITS) as two:
        two.warm_up()
        before = set(two.processes())
        with pytest.raises(TaskCrashError):
            two.run(["die SIGKILL"])
        [other] = set(two.processes()) & before
        assert two.run(["pid x"]) == [str(other)]
