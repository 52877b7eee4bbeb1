/// What somebody may want to do.
package enum Deed: String, CaseIterable, Sendable {
    case recordContact, readContact, changeContact, judgeContact, reviewJudgement, attendContact, closeContact,
        linkPerson
    case readPerson, searchPeople
    case draftReferral, readReferral, sendReferral, withdrawReferral
    case readReceivedReferral, receiveReferral, answerReferral
    case notifyHub, readNotification, screenNotification, answerResearch
    case readJournal, readOwnJournal
    case readDirectory, importDirectory
    case readControls, changeControl
    case runMeeting, attendMeeting
    case readPlan, changePlan, answerPlannedAction
    case readFindings, setFindingAside
    case seeToDeliveries
    case recordAdvice
    case readAgreement, draftAgreement, signAgreement
    case raiseConcern, readConcern
    case readAutomatic
    case learn
    case exchangeLearning, readOldVersions
    case applyForLicence, decideLicence, readRegister
    case buildPortfolio, assessPortfolio, readPortfolios
    case runCourses, readTeamLearning, readCoverage, nameChampion
    case samplePractice, supervisePractice, assurePractice
    case readInvestigation, allocateInvestigation, allowUnlicensed, readAllocations
    case runExercises, joinExercise
    case moderatePortfolios, reviewContent
    case keepWelfare, leadWelfare
    case acknowledgePart
    case readPilots, runPilots, decidePilots
    case declareConnection, endConnection
    case restrictPerson, keepRestrictions, openRestricted
}
