// SPDX-License-Identifier: Apache-2.0
import ArgumentParser

/// All verbs of the loop upon items or cases; a new one is added here and both have it.
func loopCommands<On: LoopSubject>(on subject: On.Type) -> [any ParsableCommand.Type] {
  [
    LoopCommand<On, FileStage>.self, LoopCommand<On, ReviewClosing>.self,
    LoopCommand<On, SendBack>.self, LoopCommand<On, CloseForStage>.self,
    LoopCommand<On, StrikeOff>.self, LoopCommand<On, ConfirmStrikeOff>.self,
    LoopCommand<On, AskExtension>.self, LoopCommand<On, DecideExtension>.self,
    LoopCommand<On, StopClock>.self, LoopCommand<On, ResumeClock>.self,
    On.changing, LoopCommand<On, DischargeDuty>.self,
    LoopCommand<On, ProposeNotice>.self, LoopCommand<On, DecideNotice>.self,
    LoopCommand<On, ExcuseLateness>.self, LoopCommand<On, FileAppeal>.self,
    LoopCommand<On, DecideAppeal>.self, TakeBack<On>.self, MakeLink<On>.self,
  ]
}
