"""Score certscan against a corpus whose truth is known: `python -m benchmarks.accuracy --corpus DIR`."""
