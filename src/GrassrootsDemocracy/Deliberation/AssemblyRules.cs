namespace GrassrootsDemocracy.Deliberation;

/// <summary>The rules of one kind of meeting, each norm found or open, ready to decide any number of votes.</summary>
/// <remarks>
/// It holds the norms for all matters and, apart, those kinds of matters that a rulebook treats otherwise: the kind of the
/// matter that is voted on chooses. Two are equal when every term is.
/// </remarks>
public sealed record AssemblyRules : Rules<AssemblyRules>
{
    private AssemblyRules(Rulebook rulebook, AssemblyNorms norms)
    {
        Kind = norms.Kind;
        Matter = norms.Matter;
        Opening = rulebook.FindOrOpen(norms.Opening);
        Majority = rulebook.FindOrOpen(norms.Majority);
        FurtherQuorums = rulebook.FindOrOpen(norms.FurtherQuorums);
        FurtherMajorities = rulebook.FindOrOpen(norms.FurtherMajorities);
        ExcessBallots = rulebook.FindOrOpen(norms.ExcessBallots);
        Secret = rulebook.FindOrOpen(norms.Secret);
        Proxies = rulebook.FindOrOpen(norms.Proxies);
        ProxyHolders = rulebook.FindOrOpen(norms.ProxyHolders);
        ProxiesPerHolder = rulebook.FindOrOpen(norms.ProxiesPerHolder);
        Remote = rulebook.FindOrOpen(norms.Remote);
        CalledBy = rulebook.FindOrOpen(norms.CalledBy);
        ChairedBy = rulebook.FindOrOpen(norms.ChairedBy);
        Request = rulebook.FindOrOpen(norms.Request);
        HeldWithin = rulebook.FindOrOpen(norms.HeldWithin);
        Notice = rulebook.FindOrOpen(norms.Notice);
        EmergencyNotice = rulebook.FindOrOpen(norms.EmergencyNotice);
        Papers = rulebook.FindOrOpen(norms.Papers);
        InParts = rulebook.FindOrOpen(norms.InParts);
        LeftOut = rulebook.FindOrOpen(norms.LeftOut);
        TabledBy = rulebook.FindOrOpen(norms.TabledBy);
        DelegationNames = rulebook.FindOrOpen(norms.DelegationNames);
        PassedUpTo = rulebook.FindOrOpen(norms.PassedUpTo);
        ChangedBy = rulebook.FindOrOpen(norms.ChangedBy);
        ReservedMatters = rulebook.FindOrOpen(norms.ReservedMatters);
        OwnMatters = rulebook.FindOrOpen(norms.OwnMatters);
        DelegatedBy = rulebook.FindOrOpen(norms.DelegatedBy);
        Delegable = rulebook.FindOrOpen(norms.Delegable);
        NotDelegable = rulebook.FindOrOpen(norms.NotDelegable);
        AnswersTo = rulebook.FindOrOpen(norms.AnswersTo);
        StudiedFirstBy = rulebook.FindOrOpen(norms.StudiedFirstBy);
        Guests = rulebook.FindOrOpen(norms.Guests);
        FiledWith = rulebook.FindOrOpen(norms.FiledWith);
        Contents = rulebook.FindOrOpen(norms.Contents);
        NotAgainst = rulebook.FindOrOpen(norms.NotAgainst);
        YieldsOn = rulebook.FindOrOpen(norms.YieldsOn);
        HeldEvery = rulebook.FindOrOpen(norms.HeldEvery);
        MinutesHold = rulebook.FindOrOpen(norms.MinutesHold);
        KeptAbove =
        [
            .. (AnswersTo.Norm?.Value ?? [])
                .Select(body => new AssemblyNorms(body))
                .SelectMany(body =>
                    new[] { rulebook.FindOrOpen(body.ReservedMatters), rulebook.FindOrOpen(body.OwnMatters) }
                ),
        ];
    }

    /// <summary>Gets the kind of meeting.</summary>
    public Label Kind { get; }

    /// <summary>Gets the kind of matter that the rules are for; <see langword="null"/> when they are for all alike.</summary>
    public Label? Matter { get; private init; }

    /// <summary>Gets the rules of those kinds of matters that a rulebook treats otherwise, in the order of their ids.</summary>
    public ValueList<AssemblyRules> OfMatters { get; private init; } = [];

    internal NormOrOpen<ValueList<AttendanceBasis>> Opening { get; }
    internal NormOrOpen<Quota> Majority { get; }
    internal NormOrOpen<ValueList<AttendanceBasis>> FurtherQuorums { get; }
    internal NormOrOpen<ValueList<Quota>> FurtherMajorities { get; }
    internal NormOrOpen<ExcessRule> ExcessBallots { get; }
    internal NormOrOpen<bool> Secret { get; }
    internal NormOrOpen<bool> Proxies { get; }
    internal NormOrOpen<ValueList<Label>> ProxyHolders { get; }
    internal NormOrOpen<int> ProxiesPerHolder { get; }
    internal NormOrOpen<bool> Remote { get; }
    internal NormOrOpen<ValueList<Label>> CalledBy { get; }
    internal NormOrOpen<ValueList<Label>> ChairedBy { get; }
    internal NormOrOpen<ValueList<PetitionRoute>> Request { get; }
    internal NormOrOpen<TimeLimit> HeldWithin { get; }
    internal NormOrOpen<TimeLimit> Notice { get; }
    internal NormOrOpen<bool> EmergencyNotice { get; }
    internal NormOrOpen<TimeLimit> Papers { get; }
    internal NormOrOpen<bool> InParts { get; }
    internal NormOrOpen<ValueList<Label>> LeftOut { get; }
    internal NormOrOpen<ValueList<Label>> TabledBy { get; }
    internal NormOrOpen<ValueList<Label>> DelegationNames { get; }
    internal NormOrOpen<ValueList<Label>> PassedUpTo { get; }
    internal NormOrOpen<ValueList<Label>> ChangedBy { get; }
    internal NormOrOpen<ValueList<Label>> ReservedMatters { get; }
    internal NormOrOpen<ValueList<Label>> OwnMatters { get; }
    internal NormOrOpen<Label> DelegatedBy { get; }
    internal NormOrOpen<ValueList<Label>> Delegable { get; }
    internal NormOrOpen<ValueList<Label>> NotDelegable { get; }
    internal NormOrOpen<ValueList<Label>> AnswersTo { get; }
    internal NormOrOpen<ValueList<Label>> StudiedFirstBy { get; }
    internal NormOrOpen<ValueList<Label>> Guests { get; }
    internal NormOrOpen<ValueList<Label>> FiledWith { get; }
    internal NormOrOpen<Cadence> HeldEvery { get; }
    internal NormOrOpen<ValueList<Label>> MinutesHold { get; }
    internal NormOrOpen<ValueList<Label>> Contents { get; }
    internal NormOrOpen<ValueList<Label>> NotAgainst { get; }
    internal NormOrOpen<ValueList<Label>> YieldsOn { get; }

    // What the meetings that it answers to decide themselves, as their own norms say.
    internal ValueList<NormOrOpen<ValueList<Label>>> KeptAbove { get; }

    /// <summary>Finds the rules of a kind of meeting in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of meeting, or its names for one kind of matter.</param>
    /// <returns>The rules.</returns>
    public static AssemblyRules From(Rulebook rulebook, AssemblyNorms norms) =>
        Read(rulebook, norms, book => In(book, norms));

    private static AssemblyRules In(Rulebook rulebook, AssemblyNorms norms)
    {
        var general = new AssemblyRules(rulebook, norms);
        if (norms.Matter is not null)
        {
            return general;
        }

        return general with
        {
            OfMatters =
            [
                .. rulebook
                    .PartsOf(norms.Prefix)
                    .OfType<Label>()
                    .OrderBy(matter => matter.Id, StringComparer.Ordinal)
                    .Select(matter => new AssemblyRules(rulebook, norms.For(matter)))
                    .Where(special => special with { Matter = general.Matter } != general),
            ],
        };
    }

    /// <summary>Finds the rules for one kind of matter.</summary>
    /// <param name="matter">The kind of matter; <see langword="null"/> when it is not known.</param>
    /// <returns>These rules, unless a rulebook treats that kind otherwise.</returns>
    public AssemblyRules For(Label? matter) =>
        matter is not null && OfMatters.FirstOrDefault(special => special.Matter == matter) is { } special
            ? special with
            {
                Reading = Reading,
            }
            : this;

    /// <summary>Determines whether a kind of matter may be carried out only after this assembly decided it.</summary>
    /// <param name="matter">The kind of matter.</param>
    /// <returns>
    /// <see langword="true"/> when a norm lists it, <see langword="false"/> when the list does not hold it;
    /// <see langword="null"/> when no rulebook has a list.
    /// </returns>
    public bool? IsReserved(Label matter)
    {
        Guard.Against.Null(matter);
        return ReservedMatters.Norm?.Value.Contains(matter);
    }

    /// <summary>Decides one vote of a meeting.</summary>
    /// <param name="meeting">The meeting, whose whole numbers are asked; its own votes are not.</param>
    /// <param name="vote">The vote, by the rules for the kind of its matter.</param>
    /// <returns>What became of the motion, with every requirement.</returns>
    public MotionOutcome Decide(Meeting meeting, MotionVote vote)
    {
        var rules = For(meeting);
        return new(rules.For(Guard.Against.Null(vote).Matter?.Kind), meeting, vote);
    }

    /// <summary>Judges how a meeting was called and held, and decides each of its votes.</summary>
    /// <param name="meeting">The meeting with its votes.</param>
    /// <returns>The findings on the meeting, and what became of each motion.</returns>
    public MeetingOutcome Check(Meeting meeting) => new(For(meeting), meeting);

    /// <summary>Judges who changed a decision of this meeting (更改决定).</summary>
    /// <param name="by">The body that changed it; <see langword="null"/> when it is not known.</param>
    /// <returns>The line; <see langword="null"/> when no rulebook says and nobody knows.</returns>
    public Finding? CheckChange(Label? by) => ByWhom.Line(MeetingFindings.ChangedBy, ChangedBy, by);

    /// <summary>Judges whether the meeting was held as often as it must be.</summary>
    /// <param name="log">From when on it must be held, and on which days it was.</param>
    /// <param name="asOf">The day on which this is known, which is not over yet.</param>
    /// <returns>
    /// The line: how many periods were missed. For the periods themselves ask the cadence of <see cref="HeldEvery"/>.
    /// </returns>
    public Finding CheckHeldEvery(CadenceLog log, LocalDate asOf) =>
        MeetingLedger.HeldEvery(this, Guard.Against.Null(log), asOf);
}
