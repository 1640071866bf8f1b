namespace GrassrootsDemocracy.Norms;

// The turns of phrase that every ledger line shares, taken apart once for each language.
internal sealed class Phrases
{
    private static readonly Lazy<Phrases> InEnglish = new(() => new(Language.English));
    private static readonly Lazy<Phrases> InChinese = new(() => new(Language.Chinese));

    private readonly Language _language;
    private readonly string?[] _verdicts = new string?[Enum.GetValues<Verdict>().Length];
    private readonly string?[] _bases = new string?[Enum.GetValues<Base>().Length];

    private Phrases(Language language)
    {
        Line = new(
            new Words(
                "[{verdict}] {says}{requirement}{margin} — {source}",
                "[{verdict}] {says}{requirement}{margin}——{source}"
            ).In(language),
            isWholeLine: true
        );
        Quota = new Words(
            "; needs {threshold} of {base}, that is at least {needed}",
            "；按{base}计须{threshold}，即至少 {needed}"
        ).Template(language);
        QuotaOfNothing = new Words("; needs {threshold} of {base}", "；按{base}计须{threshold}").Template(
            language
        );
        AtLeast = new Words("; needs at least {needed}", "；须不少于 {needed}").Template(language);
        AtMost = new Words("; at most {needed} allowed", "；不得多于 {needed}").Template(language);
        Within = Frame.Of(new Words("; needs {0}", "；须为 {0}").In(language));
        MoreThan = Frame.Of(new Words("more than {0}", "超过 {0}").In(language));
        NoLessThan = Frame.Of(new Words("at least {0}", "不少于 {0}").In(language));
        Open = new Words("; no rulebook says what is needed", "；各级规定均无此要求").Template(language);
        LeftOpen = new Words("; left for a lower rulebook to say", "；由下级规定明确").Template(language);
        Awaiting = new Words("; a further step must decide", "；须经下一步程序确定").Template(language);
        MissingFact = new Words("; a fact is missing to judge it", "；缺少判断所需的事实").Template(language);
        MissingIs = new Words(": ", "：").In(language);
        NothingAsked = new Words("; nothing is asked", "；规定不作要求").Template(language);
        InCase = Frame.Of(new Words("; if {0}: ", "；{0}的，").In(language));
        Short = new Words("; {short} short", "；还差 {short}").Template(language);
        TooMany = new Words("; {short} too many", "；多出 {short}").Template(language);
        ToSpare = new Words("; {spare} to spare", "；富余 {spare}").Template(language);
        Silent = new Words("no provision", "无条文依据").In(language);
        Unknown = new Words("an unknown number", "数目不详").In(language);
        Day = new Words(" day", " 日").In(language);
        Days = new Words(" days", " 日").In(language);
        ShareStart = new Words(" (", "（").In(language);
        ShareEnd = new Words(" %)", "%）").In(language);
        _language = language;
    }

    public Template Line { get; }

    public Template Quota { get; }

    public Template QuotaOfNothing { get; }

    public Template AtLeast { get; }

    public Template AtMost { get; }

    public Frame Within { get; }

    // The two kinds of threshold, in the words of Threshold itself.
    public Frame MoreThan { get; }

    public Frame NoLessThan { get; }

    public Template Open { get; }

    public Template LeftOpen { get; }

    public Template Awaiting { get; }

    public Template MissingFact { get; }

    public string MissingIs { get; }

    public Template NothingAsked { get; }

    // What introduces the requirement of a case, and what begins every requirement.
    public Frame InCase { get; }

    public string Break { get; } = "；; ";

    public Template Short { get; }

    public Template TooMany { get; }

    public Template ToSpare { get; }

    public string Silent { get; }

    public string Unknown { get; }

    public string Day { get; }

    public string Days { get; }

    public string ShareStart { get; }

    public string ShareEnd { get; }

    public static Phrases Of(Language language) => (language.IsChinese ? InChinese : InEnglish).Value;

    public string Of(Verdict verdict) => _verdicts[(int)verdict] ??= EnumWords.Of(verdict).In(_language);

    public string Of(Base of) => _bases[(int)of] ??= EnumWords.Of(of).In(_language);
}
