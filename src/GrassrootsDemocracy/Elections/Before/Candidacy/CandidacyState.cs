namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>Whether somebody may stand for a post.</summary>
public enum CandidacyState
{
    /// <summary>Nobody can say yet: a fact is missing, every rulebook is silent, or the person has still to choose.</summary>
    Undetermined,

    /// <summary>May stand.</summary>
    Admitted,

    /// <summary>May not.</summary>
    Barred,
}
