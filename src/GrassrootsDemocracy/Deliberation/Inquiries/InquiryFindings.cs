namespace GrassrootsDemocracy.Deliberation.Inquiries;

/// <summary>The rules on inquiries, in the order in which the ledger lists them for each question.</summary>
public static class InquiryFindings
{
    private static readonly RuleSet Set = new("inquiry.");

    /// <summary>Gets the rule on the kinds of inquiry.</summary>
    public static RuleDescriptor Kind { get; } =
        Set.Rule(
            "kind",
            new("Kind of inquiry", "询问种类"),
            new("of a kind that the rules have: {subject}", "种类符合规定：{subject}"),
            new("must be of a kind that the rules have: {subject}", "种类须符合规定：{subject}")
        );

    /// <summary>Gets the rule on who may ask.</summary>
    public static RuleDescriptor Inquirer { get; } =
        Set.Rule(
            "inquirer",
            new("Who may ask", "询问主体"),
            new("asked by one who may: {subject}", "由有权者提出：{subject}"),
            new("must be asked by one who may: {subject}", "须由有权者提出：{subject}")
        );

    /// <summary>Gets the rule on the forms of question and answer.</summary>
    public static RuleDescriptor Form { get; } =
        Set.Rule(
            "form",
            new("Form of question and answer", "询问形式"),
            new("in a form that the rules have: {subject}", "形式符合规定：{subject}"),
            new("must be in a form that the rules have: {subject}", "形式须符合规定：{subject}")
        );

    /// <summary>Gets the rule on who must answer.</summary>
    public static RuleDescriptor Answerer { get; } =
        Set.Rule(
            "answerer",
            new("Who must answer", "被询问对象"),
            new("put to one who has to answer: {subject}", "由应当答询者答询：{subject}"),
            new("must be put to one who has to answer: {subject}", "须由应当答询者答询：{subject}")
        );

    /// <summary>Gets the rule that a question is answered in time.</summary>
    public static RuleDescriptor Answered { get; } =
        Set.Rule(
                "answered",
                new("Answer in time", "按期答复"),
                new("{subject}: days taken for the answer {actual}", "{subject}：答复用时{actual}日")
            )
            .InDays();

    /// <summary>Gets the rule that written answers are published.</summary>
    public static RuleDescriptor Published { get; } =
        Set.Rule(
            "published",
            new("Publication of written answers", "书面答询公布"),
            new("answer published in time: {subject}", "按期公布答询：{subject}"),
            new("answer to be published in time: {subject}", "须按期公布答询：{subject}")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
