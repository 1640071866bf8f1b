namespace GrassrootsDemocracy.Posts;

/// <summary>The names of the norms on the posts of one kind of body (职数、任职、交叉任职).</summary>
/// <remarks>
/// What an election asks of the body too, such as its size, is one name with that of <c>ElectionNorms</c>: a rulebook states
/// it once. A host with another body makes an instance for its label.
/// </remarks>
/// <param name="kind">The body; see <see cref="Bodies"/>.</param>
public sealed class PostNorms(Label kind) : KindNorms("posts", kind)
{
    // What is asked of the body in whatever room: one name for one article.
    private BodyNorms Body
    {
        get => field ??= new(Kind);
        init;
    }

    /// <summary>Gets the names for the villagers' committee (村民委员会).</summary>
    public static PostNorms VillagersCommittee { get; } =
        new(Bodies.VillagersCommittee) { Body = BodyNorms.VillagersCommittee };

    /// <summary>Gets the names for the residents' committee (居民委员会).</summary>
    public static PostNorms ResidentsCommittee { get; } =
        new(Bodies.ResidentsCommittee) { Body = BodyNorms.ResidentsCommittee };

    /// <summary>Gets the names for the party branch committee (党支部委员会).</summary>
    public static PostNorms PartyBranchCommittee { get; } =
        new(Bodies.PartyBranchCommittee) { Body = BodyNorms.PartyBranchCommittee };

    /// <summary>Gets the names for the party general branch committee (党总支部委员会).</summary>
    public static PostNorms GeneralBranchCommittee { get; } = new(Bodies.GeneralBranchCommittee);

    /// <summary>Gets the names for the grassroots party committee (基层党委).</summary>
    public static PostNorms PartyCommittee { get; } = new(Bodies.PartyCommittee);

    /// <summary>Gets the names for the village supervision committee (村务监督委员会).</summary>
    public static PostNorms VillageSupervisionCommittee { get; } = new(Bodies.VillageSupervisionCommittee);

    /// <summary>Gets the names for the residents' supervision committee (居务监督委员会).</summary>
    public static PostNorms ResidentsSupervisionCommittee { get; } =
        new(Bodies.ResidentsSupervisionCommittee);

    /// <summary>Gets the names for the board of a collective economic organisation (理事会).</summary>
    public static PostNorms CollectiveBoard { get; } = new(Bodies.CollectiveBoard);

    /// <summary>Gets the names for the supervisors of a collective economic organisation (监事会、监事).</summary>
    public static PostNorms CollectiveSupervisors { get; } = new(Bodies.CollectiveSupervisors);

    /// <summary>Gets the names for the committees below a villagers' or residents' committee (下属委员会).</summary>
    public static PostNorms Subcommittees { get; } = new(Bodies.Subcommittees);

    /// <summary>Gets the name for how many posts or people the bodies of one community have together (职数).</summary>
    public static NormName<ValueList<HeadcountCeiling>> Headcount { get; } =
        new(
            "posts.headcount",
            Order.AllRequired<HeadcountCeiling>(
                ceiling => (new SetOf<Label>(ceiling.Bodies), ceiling.Counted),
                (one, other) => HeadcountCeiling.Compare([one], [other])
            ),
            new("headcount of a community", "社区（村）职数")
        );

    /// <summary>
    /// Gets the name for whether the authority above counts cross-appointment when it assesses those who lead there
    /// (纳入工作考核内容).
    /// </summary>
    public static NormName<bool> CrossAppointmentAssessed { get; } =
        new(
            "posts.cross-appointment-assessed",
            Order.YesIsStricter,
            new("whether cross-appointment is assessed", "交叉任职是否纳入考核")
        );

    /// <summary>Gets the name for how many members it has.</summary>
    public NormName<CountRange> Size => Body.Size;

    /// <summary>Gets the name for its size by another number; where stated and known, it goes before <see cref="Size"/>.</summary>
    public NormName<SizeScale> SizeByNumber =>
        field ??= Name<SizeScale>("size-by-number", SizeScale.Compare, "size by number", "按人数确定的职数");

    /// <summary>Gets the name for the years that a term lasts.</summary>
    public NormName<int> TermYears => Body.TermYears;

    /// <summary>Gets the name for the body whose term is also the term of this one.</summary>
    public NormName<Label> TermAs => field ??= Name<Label>("term-as", "same term as", "任期与之相同的组织");

    /// <summary>Gets the name for how long after the end of a term the next election may still be held (延期换届).</summary>
    public NormName<TimeLimit> Overrun => Body.Overrun;

    /// <summary>Gets the name for how many women sit on it at least.</summary>
    public NormName<int> WomenLeast => Body.WomenLeast;

    /// <summary>Gets the name for how many of the nationalities with fewer people sit on it at least, where several live.</summary>
    public NormName<int> MinorityLeast => Body.MinorityLeast;

    /// <summary>Gets the name for which relatives may not sit on it together (近亲属回避).</summary>
    public NormName<KinCircle> KeptApart => Body.KeptApart;

    /// <summary>Gets the name for whether one person may hold several posts of it.</summary>
    public NormName<bool> SeveralPosts =>
        field ??= May("several-posts", "one person may hold several posts of it", "一人可兼任其数职");

    /// <summary>Gets the name for what at least one member must be or know each, such as finance (具备财会知识).</summary>
    public NormName<ValueList<Label>> Traits =>
        field ??= AllOf("traits", "what at least one member must know or be", "成员中应有的人员");

    /// <summary>Gets the name for who may not sit on it because of an office elsewhere, or that of a relative.</summary>
    public NormName<ValueList<PostBar>> Barred =>
        field ??= Name(
            "barred",
            Order.AllRequired<PostBar>(
                bar => (new SetOf<OfficeAt>(bar.Holders), bar.From),
                (one, other) => PostBar.Compare([one], [other])
            ),
            "who may not sit on it",
            "不得担任其成员的人员"
        );

    /// <summary>Gets the name for who in principle may not (原则上不).</summary>
    public NormName<ValueList<PostBar>> BarredInPrinciple =>
        field ??= Name(
            "barred-in-principle",
            Order.AllRequired<PostBar>(
                bar => (new SetOf<OfficeAt>(bar.Holders), bar.From),
                (one, other) => PostBar.Compare([one], [other])
            ),
            "who in principle may not sit on it",
            "原则上不担任其成员的人员"
        );

    /// <summary>Gets the name for which offices one person may, should or must hold (一肩挑).</summary>
    public NormName<ValueList<DualLeadership>> DualLeadership =>
        field ??= Name(
            "dual-leadership",
            Order.AllRequired<DualLeadership>(
                both => (new SetOf<OfficeAt>(both.Holder), both.Holds),
                (one, other) => Posts.DualLeadership.Compare([one], [other])
            ),
            "one person in two offices",
            "一肩挑"
        );

    /// <summary>Gets the name for which other bodies its members may, should or must sit on (交叉任职).</summary>
    public NormName<ValueList<CrossAppointmentRule>> CrossAppointment =>
        field ??= Name(
            "cross-appointment",
            Order.AllRequired<CrossAppointmentRule>(
                rule => new SetOf<Label>(rule.With),
                (one, other) => CrossAppointmentRule.Compare([one], [other])
            ),
            "cross-appointment",
            "交叉任职"
        );

    /// <summary>Gets the name for how long somebody may act in a post (代理).</summary>
    public NormName<TimeLimit> ActingLimit =>
        field ??= Name<TimeLimit>(
            "acting-limit",
            TimeLimit.ShorterIsStricter,
            "how long somebody may act in a post",
            "代理期限"
        );

    /// <summary>Gets the name for how soon a post that fell open is filled (空缺).</summary>
    public NormName<TimeLimit> FilledWithin =>
        field ??= Name<TimeLimit>(
            "filled-within",
            TimeLimit.ShorterIsStricter,
            "how soon an open post is filled",
            "空缺补足期限"
        );
}
