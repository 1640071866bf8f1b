namespace GrassrootsDemocracy.Norms;

// The values that may fill an open term, whatever their type.
internal interface IChoice
{
    bool Allows(Norm norm);
}
