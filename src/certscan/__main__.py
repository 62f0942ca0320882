"""`python -m certscan` is `certscan`."""

from certscan.cli import main

if __name__ == "__main__":
    main()
