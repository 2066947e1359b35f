namespace ItaSite.Tests.RealSite;

/// <summary>Where the same files are opened from.</summary>
public enum Place
{
    Root,
    SubPath,
    Folder,
}
