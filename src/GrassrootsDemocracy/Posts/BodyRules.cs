namespace GrassrootsDemocracy.Posts;

/// <summary>The rules on the posts of one body, each norm found or open.</summary>
public sealed record BodyRules
{
    internal BodyRules(Rulebook rulebook, PostNorms norms)
    {
        Body = norms.Kind;
        Size = rulebook.FindOrOpen(norms.Size);
        SizeByNumber = rulebook.FindOrOpen(norms.SizeByNumber);
        TermYears = rulebook.FindOrOpen(norms.TermYears);
        TermAs = rulebook.FindOrOpen(norms.TermAs);
        if (TermYears.IsOpen && TermAs.Norm is { Value: var other })
        {
            TermYears = rulebook.FindOrOpen(new PostNorms(other).TermYears);
        }

        Overrun = rulebook.FindOrOpen(norms.Overrun);
        WomenLeast = rulebook.FindOrOpen(norms.WomenLeast);
        MinorityLeast = rulebook.FindOrOpen(norms.MinorityLeast);
        KeptApart = rulebook.FindOrOpen(norms.KeptApart);
        SeveralPosts = rulebook.FindOrOpen(norms.SeveralPosts);
        Traits = rulebook.FindOrOpen(norms.Traits);
        Barred = rulebook.FindOrOpen(norms.Barred);
        BarredInPrinciple = rulebook.FindOrOpen(norms.BarredInPrinciple);
        DualLeadership = rulebook.FindOrOpen(norms.DualLeadership);
        CrossAppointment = rulebook.FindOrOpen(norms.CrossAppointment);
        ActingLimit = rulebook.FindOrOpen(norms.ActingLimit);
        FilledWithin = rulebook.FindOrOpen(norms.FilledWithin);
    }

    /// <summary>Gets the body.</summary>
    public Label Body { get; }

    internal NormOrOpen<CountRange> Size { get; }
    internal NormOrOpen<SizeScale> SizeByNumber { get; }
    internal NormOrOpen<int> TermYears { get; }
    internal NormOrOpen<Label> TermAs { get; }
    internal NormOrOpen<TimeLimit> Overrun { get; }
    internal NormOrOpen<int> WomenLeast { get; }
    internal NormOrOpen<int> MinorityLeast { get; }
    internal NormOrOpen<KinCircle> KeptApart { get; }
    internal NormOrOpen<bool> SeveralPosts { get; }
    internal NormOrOpen<ValueList<Label>> Traits { get; }
    internal NormOrOpen<ValueList<PostBar>> Barred { get; }
    internal NormOrOpen<ValueList<PostBar>> BarredInPrinciple { get; }
    internal NormOrOpen<ValueList<DualLeadership>> DualLeadership { get; }
    internal NormOrOpen<ValueList<CrossAppointmentRule>> CrossAppointment { get; }
    internal NormOrOpen<TimeLimit> ActingLimit { get; }
    internal NormOrOpen<TimeLimit> FilledWithin { get; }
}
