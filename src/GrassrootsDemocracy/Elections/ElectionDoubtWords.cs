namespace GrassrootsDemocracy.Elections;

// What each open question of an election is about, and who leaves it open.
internal static class ElectionDoubtWords
{
    public static DoubtWords Unseen(ElectionRules rules) =>
        new(
            DoubtCause.SilentLaw,
            new Words(
                "ballots with more marks than seats, which the paper let count",
                "选票允许计入、所选人数多于应选名额的选票"
            ),
            Source: rules.OverMarked.Source,
            Norm: Norms(rules).OverMarked
        );

    public static DoubtWords Blank(ElectionRules rules, Tally tally) =>
        new(
            DoubtCause.SilentLaw,
            Sentence.Of(new("whether blank ballots ({0}) are valid", "空白票（{0}张）是否有效"), tally.Blank),
            Source: rules.Blank.Source,
            Norm: Norms(rules).Blank
        );

    public static DoubtWords Written(ElectionRules rules) =>
        new(
            DoubtCause.SilentLaw,
            new Words("whether names written in may be elected", "另选他人是否有效"),
            Source: rules.WriteIns.Source,
            Norm: Norms(rules).WriteIns
        );

    public static DoubtWords Unnamed(long marks) =>
        new(
            DoubtCause.MissingFact,
            Sentence.Of(
                new(
                    "marks for names written in, but not recorded ({0})",
                    "另选他人而未记录姓名的选票（{0}票）"
                ),
                marks
            ),
            new Words("for whom they are", "所选何人")
        );

    public static DoubtWords Twins(ValueList<string> names) =>
        new(
            DoubtCause.Identity,
            Sentence.Of(new("whether these are one person: {0}", "是否为同一人：{0}"), new NameList(names)),
            new Words("who they are", "是谁")
        );

    public static ElectionNorms Norms(ElectionRules rules) => new(rules.Kind);
}
