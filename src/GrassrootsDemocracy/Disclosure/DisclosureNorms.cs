using System.Collections.Concurrent;

namespace GrassrootsDemocracy.Disclosure;

/// <summary>The names of the norms on disclosure (村务公开、居务公开、党务公开): what, how often or how soon, where, how long, and what if not.</summary>
/// <remarks>
/// Each name may be stated for one class of matters or for one item (<see cref="For"/>); what is stated for all holds for these too.
/// </remarks>
public sealed class DisclosureNorms(Label kind) : KindNorms("disclosure", kind)
{
    private readonly ConcurrentDictionary<string, DisclosureNorms> _parts = new(StringComparer.Ordinal);

    /// <summary>Gets the names for the affairs of a village (村务公开).</summary>
    public static DisclosureNorms VillageAffairs { get; } = new(Bodies.VillagersCommittee);

    /// <summary>Gets the names for the affairs of a villagers' group (组务公开).</summary>
    public static DisclosureNorms GroupAffairs { get; } = new(Bodies.VillagersGroupMeeting);

    /// <summary>Gets the names for the affairs of a residential community (居务公开).</summary>
    public static DisclosureNorms ResidentsAffairs { get; } = new(Bodies.ResidentsCommittee);

    /// <summary>Gets the names for party affairs (党务公开).</summary>
    public static DisclosureNorms PartyAffairs { get; } = new(Undertakings.PartyAffairs);

    // The class or the item that they are for.
    internal Label? Of { get; private init; }

    /// <summary>Gets the name for the items that must be disclosed, each with the class that the text gives it.</summary>
    public NormName<ValueList<DisclosureItem>> Items =>
        field ??= Name(
            "items",
            Order.AllRequired<DisclosureItem>(item => item.Item, DisclosureItem.Compare),
            "what must be disclosed",
            "应当公开的事项"
        );

    /// <summary>Gets the name for the classes that matters are told apart by.</summary>
    public NormName<ValueList<Label>> Classes =>
        field ??= Name("classes", Order.ExactlyThese<Label>(), "classes of matters", "事项类别");

    /// <summary>Gets the name for who may ask that something else be disclosed too: any one way will do.</summary>
    public NormName<ValueList<PetitionRoute>> Request =>
        field ??= Name<ValueList<PetitionRoute>>(
            "request",
            PetitionRoute.Order,
            "who may ask for disclosure",
            "联名要求公开"
        );

    /// <summary>Gets the name for whether everything is disclosed that no ground withholds.</summary>
    public NormName<bool> AllUnlessWithheld =>
        field ??= Must(
            "all-unless-withheld",
            "everything that no ground withholds",
            "除不予公开的外一律公开"
        );

    /// <summary>Gets the name for the grounds on which something may be withheld.</summary>
    public NormName<ValueList<Label>> Grounds =>
        field ??= AnyOf("grounds", "grounds for withholding", "不予公开的理由");

    /// <summary>Gets the name for the reasons any of which makes a matter one that must be disclosed.</summary>
    public NormName<ValueList<Label>> Reasons =>
        field ??= AllOf("reasons", "why a matter must be disclosed", "必须公开的情形");

    /// <summary>Gets the name for how often an item is disclosed.</summary>
    public NormName<Cadence> Every =>
        field ??= Name<Cadence>("every", Cadence.Compare, "how often it is disclosed", "公开频次");

    /// <summary>Gets the name for how long after the end of a period what happened in it is disclosed.</summary>
    public NormName<TimeLimit> AfterPeriod =>
        field ??= Name<TimeLimit>(
            "after-period",
            TimeLimit.ShorterIsStricter,
            "time after the end of a period",
            "期满后的公开期限"
        );

    /// <summary>Gets the name for whether a matter is disclosed when it happens (随时公布、及时公布).</summary>
    public NormName<bool> WhenItHappens =>
        field ??= Must("when-it-happens", "disclosed when it happens", "随时公开");

    /// <summary>Gets the name for within what time after a matter happened it is disclosed.</summary>
    public NormName<TimeLimit> Within =>
        field ??= Name<TimeLimit>(
            "within",
            TimeLimit.ShorterIsStricter,
            "time after it happened",
            "发生后的公开期限"
        );

    /// <summary>Gets the name for whether it hangs all the time (固定公开).</summary>
    public NormName<bool> Permanent => field ??= Must("permanent", "hangs all the time", "长期公开");

    /// <summary>Gets the name for where it must be published: all of the list.</summary>
    public NormName<ValueList<Label>> Places =>
        field ??= AllOf("places", "where it is published", "公开场所");

    /// <summary>Gets the name for whether it hangs on the board no later than anywhere else.</summary>
    public NormName<bool> BoardFirst => field ??= Must("board-first", "on the board first", "公开栏为主");

    /// <summary>Gets the name for whether it is published in each natural village or area.</summary>
    public NormName<bool> InEachPart =>
        field ??= Must("in-each-part", "in each natural village or area", "分片区公开");

    /// <summary>Gets the name for how long a notice stays up; the day on which it was put up is not counted.</summary>
    public NormName<TimeLimit> StaysUp =>
        field ??= Name<TimeLimit>(
                "stays-up",
                TimeLimit.LastingLongerIsStricter,
                "how long it stays up",
                "公开保留期限"
            )
            .NotAtOnce();

    /// <summary>Gets the name for where a notice stays up so long: each place of the list. Where it is silent, wherever it is published.</summary>
    public NormName<ValueList<Label>> StaysUpAt =>
        field ??= AllOf("stays-up-at", "where it stays up so long", "保留期限适用的场所");

    /// <summary>Gets the name for the time on the notice board short of which a notice is published anew, which makes no longer time good.</summary>
    public NormName<TimeLimit> Anew =>
        field ??= Name<TimeLimit>(
                "anew",
                TimeLimit.LastingLongerIsStricter,
                "published anew if it hung on the board less than",
                "公开栏保留不足即重新公布的期限"
            )
            .NotAtOnce();

    /// <summary>Gets the name for who publishes: any one of the list.</summary>
    public NormName<ValueList<Label>> Publishers =>
        field ??= AnyOf("publishers", "who publishes", "公开主体");

    /// <summary>Gets the name for who answers for it in the first place (第一责任人): any one of the list.</summary>
    public NormName<ValueList<Label>> Responsible =>
        field ??= AnyOf("responsible", "who answers for it", "第一责任人");

    /// <summary>Gets the name for the proof of a posting that is kept: all of the list.</summary>
    public NormName<ValueList<Label>> Evidence => field ??= AllOf("evidence", "proof of posting", "公开凭据");

    /// <summary>Gets the name for whether every item and every entry is named (逐项逐笔).</summary>
    public NormName<bool> Itemised => field ??= Must("itemised", "item by item, entry by entry", "逐项逐笔");

    /// <summary>Gets the name for the phases of a matter in each of which it is published (事前、事中、事后).</summary>
    public NormName<ValueList<Label>> Phases =>
        field ??= AllOf("phases", "phases in which it is published", "公开环节");

    /// <summary>Gets the name for the levels at each of which a matter is due once it was published at one (联动).</summary>
    public NormName<ValueList<Label>> Levels => field ??= AllOf("levels", "linked levels", "联动公开的层级");

    /// <summary>Gets the name for within what time of the first level the others follow.</summary>
    public NormName<TimeLimit> LinkedWithin =>
        field ??= Name<TimeLimit>(
            "linked-within",
            TimeLimit.ShorterIsStricter,
            "time for the other levels",
            "联动公开期限"
        );

    /// <summary>Gets the name for whether what is published must be true (真实).</summary>
    public NormName<bool> Truthful => field ??= Must("truthful", "what is published is true", "公开内容真实");

    /// <summary>Gets the name for within what time a figure that was found to be wrong is put right and published anew.</summary>
    public NormName<TimeLimit> CorrectedWithin =>
        field ??= Name<TimeLimit>(
            "corrected-within",
            TimeLimit.ShorterIsStricter,
            "time to put a wrong figure right",
            "更正期限"
        );

    /// <summary>Gets the names for the catalogue that a superior issues (公开目录).</summary>
    public RecurringActNorms CatalogueIssue =>
        field ??= new(Kind, "catalogue-issue", new("issuing the catalogue", "制定公开目录"));

    /// <summary>Gets the names for the inspection of disclosure (检查).</summary>
    public RecurringActNorms Inspection =>
        field ??= new(Kind, "inspection", new("inspecting disclosure", "检查公开工作"));

    /// <summary>Gets the names for the plan of disclosure, and for objections to it and to what was disclosed.</summary>
    public DisclosureProcessNorms Process => field ??= new(Kind);

    /// <summary>Finds the names for one class of matters, or for one item, under which the norms for all hold unless one is stated for it.</summary>
    /// <param name="part">The class or the item, such as <see cref="DisclosureClasses.Major"/>.</param>
    /// <returns>The names; always the same for labels of one id.</returns>
    /// <exception cref="InvalidOperationException">These names are for a class or an item already.</exception>
    public DisclosureNorms For(Label part)
    {
        Guard.Against.Null(part);
        return Of is null
            ? _parts.GetOrAdd(part.Id, _ => new(Kind) { Of = part, Part = (part.Key, part) })
            : throw new InvalidOperationException(
                $"These names are for {Of} already: ask those of the kind for {part}."
            );
    }
}
