import Vocabulary

extension LearningScript {
    /// Courses that are over, that were cancelled, and that are to come with more who want to than there are places.
    mutating func holdCourses() {
        for run in texts.courses {
            guard let trainer = somebody(run.trainer) else { continue }
            let name = run.course.name
            let begins = moment(run.begins, 540)
            let plan = DemoLearningStep.planCourse(
                run.course,
                trainer: trainer.signIn,
                begins: begins,
                ends: begins.adding(minutes: run.hours * 60)
            )
            guard happen(moment(run.planned, 600), trainer, .learn(plan)) else { continue }
            let booked = run.booked.compactMap(somebody)
            for (place, one) in booked.enumerated() {
                happen(moment(run.planned - 1, 560 + 11 * place), one, .learn(.book(course: name)))
            }
            if let cancelled = run.cancelled {
                happen(
                    moment(cancelled.day, 840),
                    trainer,
                    .learn(.cancelCourse(name, because: cancelled.because))
                )
                continue
            }
            let absent = Set(run.absent.compactMap(somebody).map(\.signIn))
            let names = booked.map(\.signIn)
            let said = DemoLearningStep.recordAttendance(
                course: name,
                there: names.filter { !absent.contains($0) },
                away: names.filter(absent.contains)
            )
            happen(begins.adding(minutes: run.hours * 60 + 25), trainer, .learn(said))
        }
    }
}
