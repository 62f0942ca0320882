"""The holder's address, its registration number and its sites."""
