using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Handovers;

/// <summary>The names of the norms by which one kind of committee hands over to the next (工作移交).</summary>
public sealed class HandoverNorms
{
    /// <summary>Names the norms of a kind of committee.</summary>
    /// <param name="kind">The stable id of the kind, such as "villagers-committee".</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public HandoverNorms(string kind)
    {
        Guard.Against.NullOrWhiteSpace(kind);
        Within = Name<TimeLimit>("within", TimeLimit.ShorterIsStricter);
        RunBy = Name<Label>("run-by", Order.None);
        SupervisedBy = Name<Label>("supervised-by", Order.None);
        Items = Name<ValueList<Label>>("items", Order.MoreListed);

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order)
            where T : notnull =>
            new($"election.{kind}.handover.{norm}", order, AfterTexts.All, $"handover.{norm}", kind);
    }

    /// <summary>Gets the name for how soon after the new committee is elected the handover is complete.</summary>
    public NormName<TimeLimit> Within { get; }

    /// <summary>Gets the name for who runs it (主持).</summary>
    public NormName<Label> RunBy { get; }

    /// <summary>Gets the name for who supervises it (监督).</summary>
    public NormName<Label> SupervisedBy { get; }

    /// <summary>Gets the name for what is handed over, such as the seal and the accounts (公章、账目).</summary>
    public NormName<ValueList<Label>> Items { get; }
}
