namespace GrassrootsDemocracy.Elections.After.Recalls;

/// <summary>The grounds on which an authority may propose a recall. A rulebook adds its own.</summary>
public static class RecallGrounds
{
    /// <summary>Gets three months without doing one's duties (连续三个月以上不履行职责).</summary>
    public static Label Idle { get; } =
        new("recall-ground/idle", "no duties done for three months running", "连续三个月以上不履行职责");

    /// <summary>Gets an offence with heavy casualties or a heavy loss of the collective (造成人员重大伤亡或者集体经济重大损失).</summary>
    public static Label HeavyLoss { get; } =
        new(
            "recall-ground/heavy-loss",
            "an offence with heavy casualties or losses",
            "违反法律、法规造成人员重大伤亡或者集体经济重大损失"
        );

    /// <summary>Gets the abuse of the office for one's own gain (滥用职权、谋取私利).</summary>
    public static Label Abuse { get; } =
        new(
            "recall-ground/abuse",
            "abuse of the office for gain, to the anger of the villagers",
            "滥用职权、谋取私利，损害集体经济利益，引起村民严重不满"
        );
}
