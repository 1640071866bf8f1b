using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;

namespace GrassrootsDemocracy.Elections.Process;

/// <summary>The names of the norms on who works at the vote (投票工作人员) and on mobile ballot boxes (流动票箱).</summary>
public sealed class PollingNorms
{
    /// <summary>Names the norms of a kind of election.</summary>
    /// <param name="kind">The stable id of the kind, such as "villagers-committee".</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public PollingNorms(string kind)
    {
        Guard.Against.NullOrWhiteSpace(kind);
        Roles = Name<ValueList<Label>>("roles", Order.MoreListed);
        NoCandidates = Name<bool>("no-candidates", Order.None);
        NoRelatives = Name<KinCircle>("no-relatives", KinCircle.WiderIsStricter);
        BoxApproval = Name<ValueList<Label>>("box-approval", Order.MoreListed);
        BoxScrutineers = Name<int>("box-scrutineers", Order.MoreIsStricter);
        BoxPublished = Name<bool>("box-published", Order.None);

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order)
            where T : notnull =>
            new($"election.{kind}.polling.{norm}", order, ProcessTexts.All, $"polling.{norm}", kind);
    }

    /// <summary>Gets the name for the work from which candidates and their relatives are kept.</summary>
    public NormName<ValueList<Label>> Roles { get; }

    /// <summary>Gets the name for whether candidates are kept from that work.</summary>
    public NormName<bool> NoCandidates { get; }

    /// <summary>Gets the name for which relatives of candidates are kept from that work.</summary>
    public NormName<KinCircle> NoRelatives { get; }

    /// <summary>Gets the name for whose approval each mobile ballot box needs: all of the list.</summary>
    public NormName<ValueList<Label>> BoxApproval { get; }

    /// <summary>Gets the name for how many scrutineers go with each mobile ballot box at least.</summary>
    public NormName<int> BoxScrutineers { get; }

    /// <summary>Gets the name for whether the voters who use a mobile ballot box and its scrutineers are published.</summary>
    public NormName<bool> BoxPublished { get; }
}
