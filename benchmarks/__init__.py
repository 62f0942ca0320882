"""What certscan is measured with: generated documents, accuracy and speed."""
