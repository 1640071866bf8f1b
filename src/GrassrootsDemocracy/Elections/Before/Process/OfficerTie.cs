namespace GrassrootsDemocracy.Elections.Before.Process;

// Somebody who works at the vote and should not: a candidate, or what the person is to one.
internal sealed record OfficerTie(string Name, string? Candidate, KinRelation? Is);
