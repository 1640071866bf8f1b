namespace GrassrootsDemocracy.Posts;

/// <summary>The rules on the posts of one body, each norm found or open.</summary>
public sealed record BodyRules
{
    internal BodyRules(Rulebook rulebook, PostNorms norms)
    {
        Body = norms.Body;
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

    /// <summary>Gets how many members it has.</summary>
    public NormOrOpen<CountRange> Size { get; }

    /// <summary>Gets its size by another number.</summary>
    public NormOrOpen<SizeScale> SizeByNumber { get; }

    /// <summary>Gets the years of a term; those of <see cref="TermAs"/> where the body has none of its own.</summary>
    public NormOrOpen<int> TermYears { get; }

    /// <summary>Gets the body whose term is also the term of this one.</summary>
    public NormOrOpen<Label> TermAs { get; }

    /// <summary>Gets how long after the end of a term the next election may still be held.</summary>
    public NormOrOpen<TimeLimit> Overrun { get; }

    /// <summary>Gets how many women sit on it at least.</summary>
    public NormOrOpen<int> WomenLeast { get; }

    /// <summary>Gets how many of the nationalities with fewer people sit on it at least.</summary>
    public NormOrOpen<int> MinorityLeast { get; }

    /// <summary>Gets which relatives may not sit on it together.</summary>
    public NormOrOpen<KinCircle> KeptApart { get; }

    /// <summary>Gets whether one person may hold several posts of it.</summary>
    public NormOrOpen<bool> SeveralPosts { get; }

    /// <summary>Gets what at least one member must be or know each.</summary>
    public NormOrOpen<ValueList<Label>> Traits { get; }

    /// <summary>Gets who may not sit on it.</summary>
    public NormOrOpen<ValueList<PostBar>> Barred { get; }

    /// <summary>Gets who in principle may not.</summary>
    public NormOrOpen<ValueList<PostBar>> BarredInPrinciple { get; }

    /// <summary>Gets which offices one person may, should or must hold.</summary>
    public NormOrOpen<ValueList<DualLeadership>> DualLeadership { get; }

    /// <summary>Gets which other bodies its members may, should or must sit on.</summary>
    public NormOrOpen<ValueList<CrossAppointmentRule>> CrossAppointment { get; }

    /// <summary>Gets how long somebody may act in a post.</summary>
    public NormOrOpen<TimeLimit> ActingLimit { get; }

    /// <summary>Gets how soon a post that fell open is filled.</summary>
    public NormOrOpen<TimeLimit> FilledWithin { get; }
}
