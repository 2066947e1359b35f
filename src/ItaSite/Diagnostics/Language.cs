namespace ItaSite.Diagnostics;

/// <summary>The language the program speaks to the person at the keyboard; the site itself is in Thai.</summary>
internal enum Language
{
    Thai,
    English,
}
