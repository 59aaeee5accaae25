/** The words of the setup page, in the languages of the admin. */
export type SetupTexts = {
  lang: string
  dir: 'ltr' | 'rtl'
  title: string
  introduction: string
  token: string
  tokenHint: string
  name: string
  email: string
  password: string
  submit: string
  failed: string
}

const en: SetupTexts = {
  lang: 'en',
  dir: 'ltr',
  title: 'The first account',
  introduction:
    'Nobody has an account here yet. This one may do everything, and invites the others.',
  token: 'Setup token',
  tokenHint: 'It was printed in the log when Dragoman started.',
  name: 'Name',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Create the account',
  failed: 'No account was made. What you typed is still here, except the password.',
}

const fr: SetupTexts = {
  lang: 'fr',
  dir: 'ltr',
  title: 'Le premier compte',
  introduction:
    'Personne n’a encore de compte ici. Celui-ci a tous les droits et sert à inviter les autres.',
  token: 'Jeton d’installation',
  tokenHint: 'Il figure dans le journal, au démarrage de Dragoman.',
  name: 'Nom',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  submit: 'Créer le compte',
  failed: 'Aucun compte n’a été créé. Votre saisie est conservée, sauf le mot de passe.',
}

const es: SetupTexts = {
  lang: 'es',
  dir: 'ltr',
  title: 'La primera cuenta',
  introduction:
    'Todavía nadie tiene una cuenta aquí. Esta tiene todos los permisos y sirve para invitar a los demás.',
  token: 'Código de instalación',
  tokenHint: 'Apareció en el registro al arrancar Dragoman.',
  name: 'Nombre',
  email: 'Correo electrónico',
  password: 'Contraseña',
  submit: 'Crear la cuenta',
  failed: 'No se ha creado ninguna cuenta. Se conserva lo que escribió, salvo la contraseña.',
}

const ar: SetupTexts = {
  lang: 'ar',
  dir: 'rtl',
  title: 'الحساب الأول',
  introduction: 'لا يملك أحد حسابًا هنا بعد. لهذا الحساب جميع الصلاحيات، ومنه تُدعى بقية الحسابات.',
  token: 'رمز الإعداد',
  tokenHint: 'ظهر في السجل عند تشغيل دراغومان.',
  name: 'الاسم',
  email: 'البريد الإلكتروني',
  password: 'كلمة المرور',
  submit: 'إنشاء الحساب',
  failed: 'لم يُنشأ أي حساب. ما كتبتموه محفوظ هنا ما عدا كلمة المرور.',
}

/** All of them by language; English where a browser wants none of these. */
export const setupTexts: Readonly<Record<'en' | 'fr' | 'es' | 'ar', SetupTexts>> = {
  en,
  fr,
  es,
  ar,
}
