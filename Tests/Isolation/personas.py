"""Everybody who asks: of which agency and unit, in which role, and what they have to do with the records."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Persona:
    name: str
    agency: str
    unit: str
    roles: tuple[str, ...]
    rank: str = ""


def _said(name: str, place: str, *roles: str, rank: str = "") -> Persona:
    agency, _, unit = place.partition("/")
    return Persona(name, agency, unit, roles, rank)


# The first fourteen are the cast of Tests/Service, whose calls are made by these names.
PERSONAS = {
    one.name: one
    for one in (
        _said("responder", "police/north", "responder"),
        _said("colleague", "police/north", "responder"),
        _said("supervisor", "police/north", "responder", "supervisor"),
        _said("elsewhere", "police/south", "responder", "supervisor"),
        _said("no_unit", "police", "responder"),
        _said("coordinator", "police/hub", "hub-coordinator"),
        _said("relief", "police/hub", "hub-coordinator"),
        _said("specialist", "police/hub", "specialist"),
        _said("partner", "adult-social-care/east", "partner-practitioner"),
        _said("information_manager", "police/hub", "information-manager"),
        _said("assessor", "police/north", "assessor"),
        _said("chief_officer", "police/north", "chief-officer"),
        _said("administrator", "police/north", "administrator"),
        _said("trainer", "police/north", "trainer"),
        # The rest of the police.
        _said("quality_assurer", "police/north", "quality-assurer"),
        _said("panel", "police", "licensing-panel"),
        _said("welfare_lead", "police/north", "welfare-lead"),
        _said("standards", "police", "professional-standards"),
        _said("southern", "police/south", "responder"),
        # Wrote a contact of the north, and has worked in the south since.
        _said("moved", "police/south", "responder"),
        # Said that they know somebody; said that somebody is themselves.
        _said("acquaintance", "police/north", "responder"),
        _said("herself", "police/hub", "specialist"),
        # Named for restricted records; opened them in an emergency.
        _said("named", "police/hub", "specialist"),
        _said("opener", "police/north", "responder", "supervisor"),
        # Of the agency that was sent referrals, asked questions and given actions.
        _said("partner_west", "adult-social-care/west", "partner-practitioner"),
        _said("partner_administrator", "adult-social-care/east", "administrator"),
        _said("partner_information_manager", "adult-social-care/east", "information-manager"),
        _said("partner_standards", "adult-social-care", "professional-standards"),
        # Of an agency that is invited to the meetings alone.
        _said("health", "health/east", "partner-practitioner"),
        # Of a second agency that keeps records, whose units have the same names.
        _said("crew", "ambulance/north", "responder"),
        _said("crew_supervisor", "ambulance/north", "responder", "supervisor"),
        _said("crew_coordinator", "ambulance/hub", "hub-coordinator"),
        _said("crew_information_manager", "ambulance/hub", "information-manager"),
        _said("crew_administrator", "ambulance/north", "administrator"),
        _said("crew_trainer", "ambulance/north", "trainer"),
        _said("crew_chief_officer", "ambulance/north", "chief-officer"),
        _said("crew_standards", "ambulance", "professional-standards"),
        # Of an agency that nobody ever told of anything.
        _said("housing", "housing/east", "partner-practitioner"),
    )
}
# Others of the police, by whom the calls are made that take somebody new: of each role so many.
STAFF = {"chief-officer": 5, "assessor": 8, "quality-assurer": 3, "licensing-panel": 3, "specialist": 4}
OTHERS = {
    name: _said(name, "police" if role == "licensing-panel" else "police/north", role, rank="constable" if role == "specialist" else "")
    for role, count in STAFF.items()
    for name in (f"{role}-{number}" for number in range(count))
}
