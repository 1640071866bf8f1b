namespace GrassrootsDemocracy.Elections.TwoBallots;

/// <summary>The facts of an appraisal of members by ballot.</summary>
public sealed record MemberAppraisal : Facts<MemberAppraisalOutcome>
{
    /// <summary>Gets who was due and who came; <see langword="null"/> when it was not recorded.</summary>
    public Attendance? Attendance { get; init; }

    /// <summary>Gets the ballots that came back.</summary>
    public required long Collected
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(Collected));
    }

    /// <summary>Gets the members with their marks, in any order.</summary>
    public required ValueList<MemberMarks> Members
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Members));
    }

    internal long? Number(Base of, MemberMarks member) =>
        of switch
        {
            Base.Due => Attendance?.Due,
            Base.Present => Attendance?.Present,
            Base.TookPart or Base.Collected => Collected,
            Base.Valid => member.Given,
            _ => null,
        };

    internal override IEnumerable<Finding> Remarks => LookAlikes.Lines(Members.Select(member => member.Name));

    internal override MemberAppraisalOutcome DecidedBy(Rulebook rulebook) =>
        MemberAppraisalRules.From(rulebook).Decide(this);
}
