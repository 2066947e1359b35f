namespace ItaSite.Tests.RealSite;

/// <summary>The colours that a visitor's system asks for.</summary>
public enum Scheme
{
    Light,
    Dark,
    Forced,
}
