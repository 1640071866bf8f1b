namespace GrassrootsDemocracy.Disclosure;

/// <summary>The rules that disclosure is judged by, in the order in which the ledger lists them.</summary>
public static class DisclosureFindings
{
    private static readonly RuleSet Set = new("disclosure.");

    /// <summary>Gets the rule that what is of other days is asked of the rules of those days.</summary>
    public static RuleDescriptor OtherDays { get; } =
        Set.Rule(
            "other-days",
            new("What is of other days", "其他时期的事项"),
            new(
                "matters and postings of days on which other rules hold: {actual}",
                "属于其他规则适用时期的事项和公布：{actual}项"
            )
        );

    /// <summary>Gets the rule on who answers for disclosure.</summary>
    public static RuleDescriptor Responsible { get; } =
        Set.Rule(
            "responsible",
            new("Who answers for disclosure", "第一责任人"),
            new("who answers for it: {subject}", "第一责任人：{subject}"),
            new("must answer for it: {subject}", "第一责任人须为：{subject}")
        );

    /// <summary>Gets the rule on what must stand in the catalogue.</summary>
    public static RuleDescriptor Catalogue { get; } =
        Set.Rule(
                "catalogue",
                new("What must be disclosed", "公开目录"),
                new("in the catalogue: {actual} ({subject})", "已列入公开目录{actual}项（{subject}）")
            )
            .Saying(LimitWords.List);

    /// <summary>Gets the rule on what enough people ask for.</summary>
    public static RuleDescriptor Requested { get; } =
        Set.Rule("requested", new("What was asked for", "联名要求公开"), Subject);

    /// <summary>Gets the rule that nothing is withheld without a ground.</summary>
    public static RuleDescriptor Withheld { get; } =
        Set.Rule("withheld", new("What is withheld", "不予公开"), Subject);

    /// <summary>Gets the rule on what must be disclosed whatever its kind.</summary>
    public static RuleDescriptor Scope { get; } =
        Set.Rule("scope", new("Everything that no ground withholds", "应公开尽公开"), Subject);

    /// <summary>Gets the rule on what hangs all the time.</summary>
    public static RuleDescriptor Fixed { get; } =
        Set.Rule("fixed", new("What hangs all the time", "固定公开"), Subject);

    /// <summary>Gets the rule on what is disclosed every period.</summary>
    public static RuleDescriptor Periodic { get; } =
        Set.Rule("periodic", new("What is disclosed every period", "定期公开"), Subject);

    /// <summary>Gets the rule on how soon after a period what happened in it is disclosed.</summary>
    public static RuleDescriptor AfterPeriod { get; } =
        Set.Rule("after-period", new("What is disclosed after a period", "期满公开"), Subject)
            .Saying(LimitWords.LastDay);

    /// <summary>Gets the rule on what is disclosed when it happens.</summary>
    public static RuleDescriptor Immediate { get; } =
        Set.Rule("immediate", new("What is disclosed when it happens", "即时公开"), Subject)
            .Saying(LimitWords.LastDay);

    /// <summary>Gets the rule on the phases of a matter in which it is published.</summary>
    public static RuleDescriptor Phases { get; } =
        Set.Rule("phases", new("Before, during and after", "事前事中事后公开"), Subject);

    /// <summary>Gets the rule on linked levels.</summary>
    public static RuleDescriptor Levels { get; } =
        Set.Rule("levels", new("Published at one level, due at another", "联动公开"), Subject)
            .Saying(LimitWords.LastDay);

    /// <summary>Gets the rule on how long a notice stays up.</summary>
    public static RuleDescriptor StaysUp { get; } =
        Set.Rule("stays-up", new("How long a notice stays up", "公开保留期限"), Subject).InDays();

    /// <summary>Gets the rule that what was cut short is published anew.</summary>
    public static RuleDescriptor Anew { get; } =
        Set.Rule("anew", new("Published anew where cut short", "期限不足重新公布"), Subject);

    /// <summary>Gets the rule on who publishes.</summary>
    public static RuleDescriptor Publisher { get; } =
        Set.Rule("publisher", new("Who publishes", "公开主体"), Subject);

    /// <summary>Gets the rule on the proof of a posting.</summary>
    public static RuleDescriptor Evidence { get; } =
        Set.Rule("evidence", new("Proof of posting", "公开凭据"), Subject);

    /// <summary>Gets the rule that every item and every entry is named.</summary>
    public static RuleDescriptor Itemised { get; } =
        Set.Rule("itemised", new("Item by item, entry by entry", "逐项逐笔公布"), Subject);

    /// <summary>Gets the rule that the board comes first.</summary>
    public static RuleDescriptor BoardFirst { get; } =
        Set.Rule("board-first", new("The board first", "公开栏为主"), Subject);

    /// <summary>Gets the rule that a wrong figure is put right and published anew.</summary>
    public static RuleDescriptor Correction { get; } =
        Set.Rule("correction", new("A wrong figure published anew", "更正后重新公布"), Subject)
            .Saying(LimitWords.LastDay);

    /// <summary>Gets the rule on how often a catalogue is issued.</summary>
    public static RuleDescriptor CatalogueIssue { get; } =
        Set.Rule("catalogue-issue", new("How often the catalogue is issued", "公开目录制定频次"), Subject);

    /// <summary>Gets the rule on who issues the catalogue, and that it is published.</summary>
    public static RuleDescriptor CatalogueIssued { get; } =
        Set.Rule("catalogue-issued", new("Issuing the catalogue", "制定公开目录"), Subject);

    /// <summary>Gets the rule on how often disclosure is inspected.</summary>
    public static RuleDescriptor Inspection { get; } =
        Set.Rule("inspection", new("How often disclosure is inspected", "公开检查频次"), Subject);

    /// <summary>Gets the rule on who inspects, and that the result is published.</summary>
    public static RuleDescriptor Inspected { get; } =
        Set.Rule("inspected", new("Inspecting disclosure", "公开检查"), Subject);

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;

    // The words are put together by whoever judges.
    private static Words Subject => new("{subject}", "{subject}");
}
