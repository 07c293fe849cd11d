"""Reading samples: .npz and .csv, named classes, a sentence for every file that is not right."""

from __future__ import annotations

import zipfile

import numpy as np
import pytest

from edgetrain.data import load_data
from edgetrain.errors import EdgetrainError

CLASSES = ("walk", "run", "sit")


def csv_file(tmp_path, text: str | bytes):
    path = tmp_path / "d.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def refused(path, classes=CLASSES) -> EdgetrainError:
    with pytest.raises(EdgetrainError) as caught:
        load_data(path, classes)
    assert str(caught.value).startswith(f"{path}: ") and "\n" not in str(caught.value)
    return caught.value


def test_npz_gives_its_arrays(tmp_path):
    x, y = np.arange(24.0).reshape(4, 3, 2), np.array([0, 1, 2, 0])
    np.savez(tmp_path / "d.npz", x=x, y=y, more=np.zeros(1))
    got_x, got_y = load_data(tmp_path / "d.npz", CLASSES)
    assert np.array_equal(got_x, x) and np.array_equal(got_y, y) and got_y.dtype == y.dtype


def test_data_without_targets(tmp_path):
    """Where none are needed, y is what is called y, and everything else is a feature."""
    np.savez(tmp_path / "d.npz", x=np.ones((2, 3)))
    x, y = load_data(tmp_path / "d.npz", targets=False)
    assert x.shape == (2, 3) and y is None
    x, y = load_data(csv_file(tmp_path, "a,b\n1,2\n3,4\n"), targets=False)
    assert x.tolist() == [[1, 2], [3, 4]] and y is None
    x, y = load_data(csv_file(tmp_path, "a,label\n1,run\n3,sit\n"), CLASSES, targets=False)
    assert x.tolist() == [[1], [3]] and y.tolist() == [1, 2]
    with pytest.raises(EdgetrainError, match="line 2 holds 'run'") as caught:
        load_data(csv_file(tmp_path, "a,b\n1,run\n"), CLASSES, targets=False)
    assert "call the column of labels" in caught.value.hint


@pytest.mark.parametrize("kind", ["U", "S"])
def test_npz_labels_may_be_names(tmp_path, kind):
    np.savez(tmp_path / "d.npz", x=np.zeros((3, 2)), y=np.array(["sit", "walk", "1"]).astype(kind))
    assert load_data(tmp_path / "d.npz", CLASSES)[1].tolist() == [2, 0, 1]


def test_csv_with_named_classes(tmp_path):
    path = csv_file(tmp_path, "ax,ay,label\n0.5,-1e3,sit\n2,3,walk\n4,5,run\n")
    x, y = load_data(path, CLASSES)
    assert x.tolist() == [[0.5, -1000.0], [2, 3], [4, 5]]
    assert y.tolist() == [2, 0, 1]


@pytest.mark.parametrize("header, want_x, want_y", [
    ("Label,a,b", [[1, 2]], [0]),
    ("a,CLASS,b", [[0, 2]], [1]),
    ("a,b,target", [[0, 1]], [2]),
    ("a,b,y", [[0, 1]], [2]),
    ("a,b,c", [[0, 1]], [2]),               # none of the names: the last
    ("class,label,y", [[0, 1]], [2]),       # several: y before label before class
])
def test_csv_finds_the_column_of_labels(tmp_path, header, want_x, want_y):
    x, y = load_data(csv_file(tmp_path, f"{header}\n0,1,2\n"))
    assert (x.tolist(), y.tolist()) == (want_x, want_y)


@pytest.mark.parametrize("text", [
    b"\xef\xbb\xbfy,a\r\n1,2.5\r\n", b"\n\ny,a\n\n1,2.5\n\n", b'"y","a"\n"1"," 2.5 "\n',
    b" y , a \n 1 , 2.5 ", b"y,a\n1,+2.5e0",
])
def test_csv_as_spreadsheets_and_people_write_it(tmp_path, text):
    x, y = load_data(csv_file(tmp_path, text))
    assert (x.tolist(), y.tolist()) == ([[2.5]], [1])


def test_csv_and_npz_keep_every_bit_of_a_value(tmp_path):
    value = 0.1 + 2**-54
    x, _ = load_data(csv_file(tmp_path, f"a,y\n{value!r},0\n"))
    assert x[0, 0] == value


@pytest.mark.parametrize("text, says, hint", [
    ("", "holds no samples", "names the columns"),
    ("a,b,y\n", "holds no samples", "names the columns"),
    ("1,2,0\n3,4,1\n", "the first line holds numbers", "a,b,c,label"),
    ("a,y\n1,0\n\n1,2,0\n", "line 4 has 3 columns, the first line names 2", None),
    ("a,y\n1,0\nlow,1\n", "line 3 holds 'low', which is not a number", "'y'"),
    ("a,y\n1,0\n,1\n", "line 3 holds '', which is not a number", "'y'"),
    ("a,y\n1,fly\n", "label 'fly' of sample 0 is not one of", "walk, run, sit"),
    ("a,y\n1,walk\n1,wlak\n", "label 'wlak' of sample 1 is not one of", "did you mean 'walk'?"),
    ("a;b;label\n1,5;2;walk\n", "separated by semicolons, not by commas", "points in the numbers"),
    ("1,5;2;0\n", "holds no samples", "names the columns"),
    ("a\tb\ty\n1\t2\t0\n", "separated by tabs, not by commas", "save it with commas"),
    (b"a,y\n\xff\xfe,0\n", "not a .csv file in UTF-8", None),
    ('a,y\n"1,0\n', "has 1 columns, the first line names 2", None),
])
def test_a_csv_that_is_not_right_is_a_sentence(tmp_path, text, says, hint):
    err = refused(csv_file(tmp_path, text))
    assert says in str(err)
    assert hint is None or hint in err.hint


def test_names_without_a_model_that_names_classes(tmp_path):
    err = refused(csv_file(tmp_path, "a,y\n1,walk\n"), classes=())
    assert "names no classes" in err.hint


def test_samples_that_are_not_numbers_stay_visible(tmp_path):
    """NaN in a .csv is a value; whether it may be one is the session's decision."""
    x, _ = load_data(csv_file(tmp_path, "a,y\nnan,0\n"))
    assert np.isnan(x[0, 0])


def test_other_files_are_a_sentence(tmp_path):
    for name, says in (("d.txt", "kind '.txt' is not supported"), ("d", "'no suffix'"),
                       ("none.npz", "cannot read the data: No such file"),
                       ("none.csv", "cannot read the data: No such file")):
        assert says in str(refused(tmp_path / name))
    (tmp_path / "folder.csv").mkdir()
    assert "Is a directory" in str(refused(tmp_path / "folder.csv"))


@pytest.mark.parametrize("arrays, says", [
    (dict(x=np.zeros(2)), "has no y"), (dict(y=np.zeros(2)), "has no x"),
    (dict(z=np.zeros(2)), "has no x and no y"),
    (dict(x=np.array([None]), y=np.zeros(1)), "not a .npz file of numbers"),
])
def test_an_npz_that_is_not_right_is_a_sentence(tmp_path, arrays, says):
    np.savez(tmp_path / "d.npz", **arrays)
    err = refused(tmp_path / "d.npz")
    assert says in str(err) and "np.savez" in err.hint


def test_a_damaged_npz_is_a_sentence(tmp_path):
    path = tmp_path / "d.npz"
    np.savez(path, x=np.arange(100.0), y=np.arange(100))
    good = path.read_bytes()
    with zipfile.ZipFile(path) as file:
        data_at = file.getinfo("x.npy").header_offset + 200
    flipped = bytearray(good)
    flipped[data_at] ^= 1           # found by the CRC of the archive
    for bad in (b"", b"hello", good[:50], good[:-30], bytes(flipped)):
        path.write_bytes(bad)
        assert "not a .npz file of numbers, or a damaged one" in str(refused(path))
    np.save(tmp_path / "one.npy", np.zeros(3))
    path.write_bytes((tmp_path / "one.npy").read_bytes())
    assert "not a .npz file of numbers" in str(refused(path))
