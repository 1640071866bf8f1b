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
                "【{verdict}】{says}{requirement}{margin}——{source}"
            ).In(language),
            isWholeLine: true
        );
        Quota = Template(
            "; needs {threshold} of {base}, that is at least {needed}",
            "；按{base}计须{threshold}，即至少{needed}"
        );
        QuotaOfNothing = Template("; needs {threshold} of {base}", "；按{base}计须{threshold}");
        AtLeast = Template("; needs at least {needed}", "；须不少于{needed}");
        AtLeastDays = Template("; needs at least {needed:day|days}", "；须不少于{needed}日");
        AtMost = Template("; at most {needed} allowed", "；不得多于{needed}");
        AtMostDays = Template("; at most {needed:day|days} allowed", "；不得多于{needed}日");
        NoneAllowed = Template("; none allowed", "；不得有");
        NoLaterThanTheDay = Template("; that day is the last allowed", "；当日为最后期限");
        QuotaOfTheUnknown = Template(
            "; needs {threshold} of {base}, whose number is not known",
            "；按{base}计须{threshold}，但该数不详"
        );
        Within = Frame.Of(In("; needs {0}", "；须为{0}"));
        MoreThan = Frame.Of(In("more than {0}", "超过{0}"));
        NoLessThan = Frame.Of(In("at least {0}", "不少于{0}"));
        Open = Template("; no rulebook says what is needed", "；各级规定均未作规定");
        Unsettled = Template("; the provision does not settle it", "；该条文未作明确规定");
        LeftTo = Frame.Of(In("; left to {0} to say", "；由{0}规定"));
        LeftOpen = Template("; left to others to say", "；授权另行规定");
        Awaiting = Template("; a further step must decide", "；须经下一步程序确定");
        (MissingFact, WhetherSo) = (
            In("; a fact is missing to judge it: ", "；缺少判断所需的事实："),
            In("; whether it is so is not known", "；是否如此不详")
        );
        NothingAsked = Template("; nothing is asked", "；规定不作要求");
        InCase = Frame.Of(In("; if {0}: ", "；{0}的，"));
        Short = Template("; {short} short", "；还差{short}");
        DaysShort = Template("; {short:day|days} short", "；还差{short}日");
        TooMany = Template("; {short} too many", "；多出{short}");
        DaysTooMany = Template("; {short:day|days} too many", "；多出{short}日");
        DaysLate = Template("; {short:day|days} late", "；逾期{short}日");
        DaysEarly = Template("; {short:day|days} early", "；提前{short}日");
        ToSpare = Template("; {spare} to spare", "；富余{spare}");
        DaysToSpare = Template("; {spare:day|days} to spare", "；富余{spare}日");
        Silent = In("no provision", "无条文依据");
        NotKnown = In(": not known", "：不详");
        OfAnUnknownWhole = In(" of a total that is not known", "（总数不详）");
        Colon = In(": ", "：");
        Aside = Frame.Of(In(" ({0})", "（{0}）"));
        (Day, Days) = (In(" day", "日"), In(" days", "日"));
        (ShareStart, ShareEnd) = (In(" (", "（"), In(" %)", "%）"));
        JustOver = In("just over ", "略超过");
        JustUnder = In("just under ", "略低于");
        MoreThanAll = In(" (more than all)", "（超过总数）");
        _language = language;

        string In(string english, string chinese) => new Words(english, chinese).In(language);

        Template Template(string english, string chinese) => new(In(english, chinese));
    }

    public Template Line { get; }

    public Template Quota { get; }

    public Template QuotaOfNothing { get; }

    public Template QuotaOfTheUnknown { get; }

    public Template AtLeast { get; }

    public Template AtLeastDays { get; }

    public Template AtMost { get; }

    public Template AtMostDays { get; }

    public Template NoneAllowed { get; }

    public Template NoLaterThanTheDay { get; }

    public Frame Within { get; }

    // The two kinds of threshold, in the words of Threshold itself.
    public Frame MoreThan { get; }

    public Frame NoLessThan { get; }

    public Template Open { get; }

    // A provision that is there, but says nothing of the case in hand.
    public Template Unsettled { get; }

    public Frame LeftTo { get; }

    public Template LeftOpen { get; }

    public Template Awaiting { get; }

    public string MissingFact { get; }

    public string WhetherSo { get; }

    public Template NothingAsked { get; }

    // What introduces the requirement of a case, and what begins every requirement.
    public Frame InCase { get; }

    public string Break { get; } = "；; ";

    public Template Short { get; }

    public Template DaysShort { get; }

    public Template TooMany { get; }

    public Template DaysTooMany { get; }

    // Of a last and of a first day that the line itself names.
    public Template DaysLate { get; }

    public Template DaysEarly { get; }

    public Template ToSpare { get; }

    public Template DaysToSpare { get; }

    public string Silent { get; }

    public string NotKnown { get; }

    public string OfAnUnknownWhole { get; }

    public string Colon { get; }

    // The subject behind the title of a rule.
    public Frame Aside { get; }

    public string Day { get; }

    public string Days { get; }

    public string ShareStart { get; }

    public string ShareEnd { get; }

    // A share that no few decimals tell from the one it lies beside.
    public string JustOver { get; }

    public string JustUnder { get; }

    public string MoreThanAll { get; }

    public static Phrases Of(Language language) => (language.IsChinese ? InChinese : InEnglish).Value;

    public string Of(Verdict verdict) => _verdicts[(int)verdict] ??= EnumWords.Of(verdict).In(_language);

    public string Of(Base of) => _bases[(int)of] ??= EnumWords.Of(of).In(_language);
}
