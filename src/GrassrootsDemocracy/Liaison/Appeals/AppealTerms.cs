namespace GrassrootsDemocracy.Liaison.Appeals;

// The rules on the appeals of one channel, or of all, each norm found or open.
internal sealed record AppealTerms
{
    public AppealTerms(Rulebook rulebook, AppealNorms norms)
    {
        Routed = rulebook.FindOrOpen(norms.Routed);
        Answered = rulebook.FindOrOpen(norms.Answered);
        AnsweredAgain = rulebook.FindOrOpen(norms.AnsweredAgain);
        HandOverRestarts = rulebook.FindOrOpen(norms.HandOverRestarts);
        Pauses = rulebook.FindOrOpen(norms.Pauses);
        ExtendedBy = rulebook.FindOrOpen(norms.ExtendedBy);
        ExtendedFor = rulebook.FindOrOpen(norms.ExtendedFor);
        ReopenedBy = rulebook.FindOrOpen(norms.ReopenedBy);
        Escalated = rulebook.FindOrOpen(norms.Escalated);
        Reopening = rulebook.FindOrOpen(norms.Reopening);
        EveryoneAnswered = rulebook.FindOrOpen(norms.EveryoneAnswered);
        SatisfactionRecorded = rulebook.FindOrOpen(norms.SatisfactionRecorded);
    }

    public NormOrOpen<TimeLimit> Routed { get; }
    public NormOrOpen<TimeLimit> Answered { get; }
    public NormOrOpen<TimeLimit> AnsweredAgain { get; }
    public NormOrOpen<bool> HandOverRestarts { get; }
    public NormOrOpen<ValueList<Label>> Pauses { get; }
    public NormOrOpen<ValueList<Label>> ExtendedBy { get; }
    public NormOrOpen<TimeLimit> ExtendedFor { get; }
    public NormOrOpen<ValueList<Label>> ReopenedBy { get; }
    public NormOrOpen<TimeLimit> Escalated { get; }
    public NormOrOpen<ValueList<Label>> Reopening { get; }
    public NormOrOpen<bool> EveryoneAnswered { get; }
    public NormOrOpen<bool> SatisfactionRecorded { get; }
}
