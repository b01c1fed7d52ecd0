// SPDX-License-Identifier: Apache-2.0
public import ArgumentParser
public import Mechanisms
package import Register
package import Storage
public import WorkingDays

// How the values of the register are written on the command line.

extension SerialNumber: ExpressibleByArgument {}
extension TextSpan: ExpressibleByArgument {}
extension Figure: ExpressibleByArgument {}
extension RegisterRole: ExpressibleByArgument {}
extension Agency.Kind: ExpressibleByArgument {}
extension SetAsideReason: ExpressibleByArgument {}
extension CommitmentField: ExpressibleByArgument {}
extension Saying: ExpressibleByArgument {}
extension EvidenceGrade: ExpressibleByArgument {}
extension ObstacleCause: ExpressibleByArgument {}
extension CommitmentVerdict: ExpressibleByArgument {}
extension ShownStatus: ExpressibleByArgument {}
extension Callback.Opinion: ExpressibleByArgument {}
extension ChangeKind: ExpressibleByArgument {}
extension CaseState.Phase: ExpressibleByArgument {}
extension CommitmentQuery.Order: ExpressibleByArgument {}
extension CivilDate: ExpressibleByArgument {}
