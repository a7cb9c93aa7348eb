* The difference in professional capacity between integrated and other phases. Stata 14 or later.
import delimited "phases.csv", encoding("utf-8") varnames(1) case(preserve) bindquote(strict) clear

* Stata drops the dots of the names: integration.budget is integrationbudget.
egen known = rownonmiss(integration*)
egen sum = rowtotal(integration*)

* Integrated: the mean of the known ties lies above 1. Half, where it is exactly 1. Government alone is left out.
generate integrated = (sign(sum - known) + 1) / 2
keep if takes_part == "true" & known > 0 & !missing(serviceprofessional)

* A programme weighs 1, shared by its compared phases.
bysort case: generate weight = 1 / _N
generate capacity = serviceprofessional / 2
generate of_integrated = weight * integrated
generate of_others = weight * (1 - integrated)
summarize capacity [aweight = of_integrated], meanonly
scalar with_ties = r(mean)
summarize capacity [aweight = of_others], meanonly
display %6.4f with_ties - r(mean)
