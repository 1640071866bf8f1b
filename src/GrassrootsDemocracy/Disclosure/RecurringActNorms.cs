namespace GrassrootsDemocracy.Disclosure;

/// <summary>The names of the norms on what comes again: an inspection, or the catalogue for the year.</summary>
public sealed class RecurringActNorms : NormGroup
{
    internal RecurringActNorms(Label kind, string room, Words what)
        : base("disclosure", kind, room) =>
        Subject = Sentence.Of(new("{0}, {1}", "{0}，{1}"), kind, (IReadable)what);

    /// <summary>Gets the name for how often.</summary>
    public NormName<Cadence> Every => field ??= Name<Cadence>("every", Cadence.Compare, "how often", "频次");

    /// <summary>Gets the name for by whom: any one of the list.</summary>
    public NormName<ValueList<Label>> By => field ??= AnyOf("by", "by whom", "主体");

    /// <summary>Gets the name for whether its result is published.</summary>
    public NormName<bool> Published => field ??= Must("published", "its result is published", "结果应当公布");
}
