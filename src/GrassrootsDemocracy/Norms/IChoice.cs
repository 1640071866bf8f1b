namespace GrassrootsDemocracy.Norms;

// The values that may fill an open term, whatever their type.
internal interface IChoice : IReadable
{
    bool Allows(Norm norm, NormName name);
}
