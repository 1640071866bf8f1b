namespace GrassrootsDemocracy.Services.Funding;

/// <summary>The cases on which norms of funding depend; the host says whether they hold.</summary>
public static class FundingOccasions
{
    /// <summary>Gets the case that funds are short indeed (经费确有困难), so that others add to them.</summary>
    public static Case TooFew { get; } =
        new(
            "funding.short",
            new("funds are short indeed", "经费确有困难"),
            new("funds are not short", "经费没有困难")
        );
}
