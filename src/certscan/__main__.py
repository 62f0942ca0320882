"""`python -m certscan` is `certscan`."""


def main() -> None:
    """Run the program; worker processes import this module too, and have no use for the command line."""
    from certscan.cli import main as run  # noqa: PLC0415

    run()


if __name__ == "__main__":
    main()
