namespace GrassrootsDemocracy.Elections.Before.Voters;

/// <summary>The papers that show a date of birth. A rulebook adds its own.</summary>
public static class BirthPapers
{
    /// <summary>Gets the household registration (户籍登记).</summary>
    public static Label HouseholdRegistration { get; } =
        new("birth-paper/household-registration", "household registration", "户籍登记");

    /// <summary>Gets the identity card (居民身份证).</summary>
    public static Label IdentityCard { get; } =
        new("birth-paper/identity-card", "identity card", "居民身份证");
}
