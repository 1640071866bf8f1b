namespace GrassrootsDemocracy.Disclosure;

/// <summary>The cases on which norms of disclosure depend; the host says whether they hold.</summary>
public static class DisclosureOccasions
{
    /// <summary>Gets the case that there are many financial dealings (财务往来较多), so that accounts are disclosed more often.</summary>
    public static Case ManyDealings { get; } =
        new(
            "disclosure.many-dealings",
            new("there are many financial dealings", "财务往来较多"),
            new("there are few financial dealings", "财务往来不多")
        );

    /// <summary>Gets the case that a committee governs several natural villages (管辖多个自然村), in each of which it discloses.</summary>
    public static Case SeveralNaturalVillages { get; } =
        new(
            "disclosure.several-natural-villages",
            new("the committee governs several natural villages", "村民委员会管辖多个自然村"),
            new("the committee governs one natural village", "村民委员会管辖一个自然村")
        );

    /// <summary>Gets the case that a village is large (区域较大), so that it has a board in each part.</summary>
    public static Case LargeVillage { get; } =
        new(
            "disclosure.large-village",
            new("the village is large", "村区域较大"),
            new("the village is not large", "村区域不大")
        );

    /// <summary>Gets the case that a villagers' group acts as the collective organisation (代行农村集体经济组织职能), so that it discloses what it decides.</summary>
    public static Case GroupActsAsCollective { get; } =
        new(
            "disclosure.group-acts-as-collective",
            new("the group acts as the collective economic organisation", "村民小组代行农村集体经济组织职能"),
            new(
                "the group does not act as the collective economic organisation",
                "村民小组不代行农村集体经济组织职能"
            )
        );
}
