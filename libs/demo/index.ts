export { DemoModule } from './demo.module';
export { DemoYear } from './demo-year';
export { DEMO_MORNING, ROLE_PEOPLE, type RolePerson } from './role-people';
