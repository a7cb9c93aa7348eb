# The difference in professional capacity between integrated and other phases. R 4, nothing to install.
phases <- read.csv("phases.csv", fileEncoding = "UTF-8-BOM", na.strings = "")
ties <- phases[grepl("^integration[.]", names(phases))]

# Integrated: the mean of the known ties lies above 1. Half, where it is exactly 1. Government alone is left out.
phases$integrated <- (sign(rowSums(ties, na.rm = TRUE) - rowSums(!is.na(ties))) + 1) / 2
compared <- subset(
  phases,
  as.logical(takes_part) & rowSums(!is.na(ties)) > 0 & !is.na(service.professional)
)

# A programme weighs 1, shared by its compared phases.
weight <- 1 / ave(compared$integrated, compared$case, FUN = length)
capacity <- compared$service.professional / 2
with(compared, round(
  weighted.mean(capacity, weight * integrated) - weighted.mean(capacity, weight * (1 - integrated)), 4
))
