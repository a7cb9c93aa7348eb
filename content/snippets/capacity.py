# The difference in professional capacity between integrated and other phases. Python 3, nothing to install.
import csv
from collections import Counter

with open("phases.csv", encoding="utf-8-sig", newline="") as file:
    phases = list(csv.DictReader(file))
ties = [name for name in phases[0] if name.startswith("integration.")]

# Integrated: the mean of the known ties lies above 1. Half, where it is exactly 1. Government alone is left out.
compared = []
for phase in phases:
    known = [int(phase[tie]) for tie in ties if phase[tie]]
    capacity = phase["service.professional"]
    if phase["takes_part"] == "true" and known and capacity:
        above = sum(known) - len(known)
        integrated = 1 if above > 0 else 0 if above < 0 else 0.5
        compared.append((phase["case"], integrated, int(capacity) / 2))

# A programme weighs 1, shared by its compared phases.
count = Counter(case for case, _, _ in compared)


def mean(share):
    weights = [share(integrated) / count[case] for case, integrated, _ in compared]
    return sum(w * capacity for w, (_, _, capacity) in zip(weights, compared)) / sum(weights)


print(f"{mean(lambda i: i) - mean(lambda i: 1 - i):.4f}")
